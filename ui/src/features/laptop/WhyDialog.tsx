/** "Waarom zie ik de andere niet?": what to look at, the first thing first. */

import { type FormEvent, useCallback, useEffect, useState } from "react";
import { useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import type { Cause, Why } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";

interface WhyDialogProps {
  title: string;
  /** One that is paired; else somebody may type where it should be. */
  device: string | null;
  onClose: () => void;
}

export function WhyDialog({ title, device, onClose }: WhyDialogProps) {
  const { laptop, common } = useText();
  const { run, busy } = useAct("look_why");
  const [address, setAddress] = useState("");
  const [why, setWhy] = useState<Why | null>(null);
  const look = useCallback(
    async (typed: string) => setWhy(await run({ device, address: typed.trim() || null })),
    [run, device],
  );
  useEffect(() => void look(""), [look]);
  return (
    <Dialog wide title={title} onClose={onClose}>
      <div aria-live="polite" aria-busy={busy} className="sp-stack">
        {busy ? <p>{laptop.whyLooks}</p> : null}
        {why && !busy ? <Causes causes={why.causes} /> : null}
      </div>
      <form
        className="sp-stack"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void look(address);
        }}
      >
        {device === null ? (
          <TextField
            optional
            label={laptop.addressLabel}
            hint={laptop.addressHint}
            value={address}
            onChange={setAddress}
          />
        ) : null}
        <div className="sp-actions">
          <Button type="submit" busy={busy}>
            {laptop.whyAgain}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
          <span className="sp-soft">{laptop.whyStick}</span>
        </div>
      </form>
    </Dialog>
  );
}

function Causes({ causes }: { causes: Cause[] }) {
  const { laptop } = useText();
  const [first, ...others] = causes;
  if (!first) {
    return (
      <p>
        <b>{laptop.whyNothing}</b> {laptop.whyNothingDo}
      </p>
    );
  }
  return (
    <>
      <section className="sp-callout">
        <h3>{laptop.whyFirst}</h3>
        <CauseWords cause={first} />
      </section>
      {others.length > 0 ? (
        <section>
          <h3>{laptop.whyNext}</h3>
          <ul className="sp-to-do">
            {others.map((cause) => (
              <li key={cause.cause}>
                <CauseWords cause={cause} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function CauseWords({ cause: { cause, seconds } }: { cause: Cause }) {
  const { laptop } = useText();
  const times = useTimes();
  const { what, now } = laptop.causes[cause];
  const off = seconds ? ` ${laptop.clockOff(times.duration(Math.abs(seconds) * 1000))}` : "";
  return (
    <p>
      <b>
        {what}
        {off}
      </b>
      <br />
      {now}
    </p>
  );
}
