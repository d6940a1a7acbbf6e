/** It was done, and how. What was typed is there again on coming back. */

import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { GuardedField } from "../../app/GuardedField";
import { useKept } from "../../app/kept";
import { useNotes } from "../../app/notes";
import type { Action } from "../../generated/commands";
import { useText } from "../../text/text";

export function DoneDialog({ action: one, onClose }: { action: Action; onClose: () => void }) {
  const { action } = useText();
  const notes = useNotes();
  const act = useAct("finish_action");
  const [how, setHow] = useKept(`action:done:${one.id}`, "");
  const save = async () => {
    if (!(await act.run({ id: one.id, how: how.trim() }))) return;
    setHow("");
    onClose();
    notes.say(action.doneSaid);
  };
  return (
    <DialogForm
      title={action.doneDialog}
      save={action.doneSave}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="sp-action-about">{[one.text, one.forWhom].filter(Boolean).join(" · ")}</p>
      <GuardedField label={action.how} hint={action.howHint} optional value={how} onChange={setHow} />
    </DialogForm>
  );
}
