/** A volunteer says what time it really is. */

import { useState } from "react";
import type { Moment } from "../generated/commands";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { DayField, TimeField } from "../shared/TimeField";
import { dayOf, momentOf, timeOf } from "../shared/time";
import { useText } from "../text/text";
import { useAct } from "./commands";
import { useNotes } from "./notes";

/** From here on a latest time that was written down before is worth a look. */
const OLD_TIMES_MS = 10 * 60_000;

export function ClockDialog(props: { now: Moment; onClose: () => void }) {
  const { shell, common } = useText();
  const [time, setTime] = useState(() => timeOf(props.now));
  const [day, setDay] = useState(() => dayOf(props.now));
  const [insist, setInsist] = useState(false);
  const notes = useNotes();
  const confirm = useAct("confirm_clock");
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
          <DayField needed insist={insist} label={shell.clockDate} value={day} onChange={setDay} />
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
