/** Other functions, or another end. */

import { useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useNotes } from "../../app/notes";
import type { Attendance } from "../../generated/commands";
import { TimeField } from "../../shared/TimeField";
import { timeOf } from "../../shared/time";
import { comingMoment } from "../../shared/typedMoment";
import { useText } from "../../text/text";
import { FunctionTicks } from "./FunctionTicks";

export function ChangeDialog({ one, onClose }: { one: Attendance; onClose: () => void }) {
  const { shift: words } = useText();
  const notes = useNotes();
  const now = useLaptopNow();
  const known = one.until === null ? "" : timeOf(one.until);
  const [functions, setFunctions] = useState(one.functions);
  const [until, setUntil] = useState(known);
  const act = useAct("change_attendance");
  const save = async () => {
    const end = until === known ? null : comingMoment(until, "", now());
    const noEnd = until === "" && known !== "";
    if (!(await act.run({ id: one.id, functions, until: end, ...(noEnd ? { noEnd } : {}) }))) return;
    onClose();
    notes.say(words.changed(one.name));
  };
  return (
    <DialogForm
      wide
      title={words.changeTitle(one.name)}
      save={words.change}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FunctionTicks value={functions} onChange={setFunctions} />
      <TimeField label={words.untilField} value={until} onChange={setUntil} />
    </DialogForm>
  );
}
