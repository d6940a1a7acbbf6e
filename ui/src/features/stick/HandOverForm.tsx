/** Who takes a stick along, and when. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLaptopNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { pastMoment } from "../../app/PassOnFields";
import type { BundleLook } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { TextField } from "../../shared/Field";
import { TimeField } from "../../shared/TimeField";
import { dayOf, timeOf } from "../../shared/time";
import { useText } from "../../text/text";
import { numberOf } from "./number";

interface HandOverFormProps {
  bundle: BundleLook;
  /** The focus begins in it. */
  focus?: boolean;
  /** What is said with the form to whoever hears where the focus is. */
  after?: string;
  hint?: string;
  onSaved: () => void;
}

export function HandOverForm({ bundle, focus = false, after, hint, onSaved }: HandOverFormProps) {
  const { stick, common } = useText();
  const now = useLaptopNow();
  const times = useTimes();
  const notes = useNotes();
  const [to, setTo] = useState("");
  const [time, setTime] = useState(() => timeOf(now()));
  const [tried, setTried] = useState(false);
  const [tooEarly, setTooEarly] = useState("");
  const act = useAct("hand_over_bundle", {
    quiet: ["bad_input"],
    onFailure: ({ details }) => setTooEarly(details.why === "before_written" ? time : ""),
  });
  const { writtenAt } = bundle;
  const before = stick.handBefore(
    times.clock(writtenAt),
    dayOf(writtenAt) === dayOf(now()) ? "" : times.date(writtenAt),
  );
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!to.trim()) return;
    if (!(await act.run({ id: bundle.id, to: to.trim(), at: pastMoment(time, now()) }))) return;
    notes.say(stick.handedDone(numberOf(bundle), to.trim()));
    onSaved();
  };
  return (
    <form
      className="sp-stack sp-stack--tight"
      aria-label={after}
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <h2 className="sp-stick__hand">{stick.handTitle}</h2>
      <div className="sp-pair">
        <TextField
          ref={field}
          label={stick.handTo}
          hint={stick.handToHint}
          value={to}
          error={tried && !to.trim() ? common.fieldEmpty : undefined}
          onChange={setTo}
        />
        <TimeField
          label={stick.handAt}
          hint={stick.handAtHint}
          value={time}
          error={time === tooEarly ? before : undefined}
          onChange={setTime}
        />
      </div>
      <div className="sp-actions">
        <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
          {stick.handSave}
        </Button>
        {hint ? <span className="sp-soft">{hint}</span> : null}
      </div>
    </form>
  );
}

export function HandOverDialog({ bundle, onClose }: { bundle: BundleLook; onClose: () => void }) {
  const { stick } = useText();
  return (
    <Dialog title={`${stick.number} ${numberOf(bundle)}`} onClose={onClose}>
      <HandOverForm bundle={bundle} onSaved={onClose} />
    </Dialog>
  );
}
