/** A volunteer says what time it really is. */

import { useRef, useState } from "react";
import type { Moment } from "../generated/commands";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { DayField, TimeField } from "../shared/TimeField";
import { dayOf, momentOf, timeOf } from "../shared/time";
import { useText } from "../text/text";
import { useAct } from "./commands";
import { sentenceOf, useNotes } from "./notes";

/** From here on a latest time that was written down before is worth a look. */
const OLD_TIMES_MS = 10 * 60_000;

export function ClockDialog(props: { now: Moment; onClose: () => void }) {
  const text = useText();
  const { shell, common } = text;
  const [time, setTime] = useState(() => timeOf(props.now));
  const [day, setDay] = useState(() => dayOf(props.now));
  const [insist, setInsist] = useState(false);
  const notes = useNotes();
  const dayField = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState({ day: "", why: "" });
  // Said at the field: a message over the screen would stand behind this dialog.
  const confirm = useAct("confirm_clock", {
    quiet: ["bad_input"],
    onFailure: (failure) => {
      if (failure.code !== "bad_input") return;
      setRefused({ day, why: sentenceOf(text, failure) });
      dayField.current?.focus();
    },
  });
  const said = momentOf(day, time);
  const save = async () => {
    if (said === null) return setInsist(true);
    if (!(await confirm.run({ said }))) return;
    if (Math.abs(said - props.now) > OLD_TIMES_MS) notes.say(shell.clockOldTimes);
    props.onClose();
  };
  return (
    <Dialog title={shell.clockTitle} onClose={props.onClose}>
      <p>{shell.clockIntro}</p>
      <form
        className="sp-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="sp-actions">
          <TimeField needed insist={insist} label={shell.clockTime} value={time} onChange={setTime} />
          <DayField
            ref={dayField}
            needed
            insist={insist}
            label={shell.clockDate}
            value={day}
            error={refused.day === day ? refused.why : undefined}
            onChange={setDay}
          />
        </div>
        <div className="sp-actions">
          <Button kind="main" type="submit">
            {shell.clockSave}
          </Button>
          <Button onClick={props.onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
