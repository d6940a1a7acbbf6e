/** "Waarom zie ik de andere niet?": what to look at, the first thing first. */

import { useCallback, useEffect, useState } from "react";
import { useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import type { Why, WhyCause } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useText } from "../../text/text";

interface WhyDialogProps {
  title: string;
  device: string | null;
  address: string | null;
  onClose: () => void;
}

export function WhyDialog({ title, device, address, onClose }: WhyDialogProps) {
  const { laptop, common } = useText();
  const { run, busy } = useAct("look_why");
  const [why, setWhy] = useState<Why | null>(null);
  const look = useCallback(async () => setWhy(await run({ device, address })), [run, device, address]);
  useEffect(() => void look(), [look]);
  return (
    <Dialog wide title={title} onClose={onClose}>
      <div aria-live="polite" aria-busy={busy} className="sp-stack">
        {busy ? <p>{laptop.whyLooks}</p> : null}
        {why && !busy ? <Causes causes={why.causes} /> : null}
      </div>
      <div className="sp-actions">
        <Button busy={busy} onClick={() => void look()}>
          {laptop.whyAgain}
        </Button>
        <Button onClick={onClose}>{common.close}</Button>
        <span className="sp-soft">{laptop.whyStick}</span>
      </div>
    </Dialog>
  );
}

function Causes({ causes }: { causes: WhyCause[] }) {
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
          <ol className="sp-to-do" start={2}>
            {others.map((cause) => (
              <li key={cause.cause}>
                <CauseWords cause={cause} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}

function CauseWords({ cause: { cause, seconds } }: { cause: WhyCause }) {
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
