/** Whoever arrives does not take over, and says why. Nobody else becomes in charge. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useKept } from "../../app/kept";
import { useNotes } from "../../app/notes";
import { useScreens } from "../../app/screens";
import type { HandoverRow } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";
import { ArrivingFields } from "./ArrivingFields";
import { useArriving } from "./useArriving";

export function RefuseDialog({ row, onClose }: { row: HandoverRow; onClose: () => void }) {
  const { shiftHandover: words, common } = useText();
  const notes = useNotes();
  const { go } = useScreens();
  const arriving = useArriving();
  const [reason, setReason] = useKept(`handover:refuse:${row.id}`, "");
  const [tried, setTried] = useState(false);
  const act = useAct("refuse_handover", arriving.options);
  const refuse = async () => {
    setTried(true);
    if (!arriving.ready() || !reason.trim()) return;
    const signed = { name: arriving.name.trim(), pin: arriving.sign.pin };
    if (!(await act.run({ id: row.id, reason: reason.trim(), ...signed }))) return;
    setReason("");
    onClose();
    go({ name: "handover" });
    notes.say(words.refused);
  };
  return (
    <DialogForm
      title={words.refuseTitle(row.number)}
      save={words.refuse}
      busy={act.busy}
      onSave={() => void refuse()}
      onClose={onClose}
    >
      <p>{words.refuseNote}</p>
      <TextField
        large
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        error={tried && !reason.trim() ? common.fieldEmpty : undefined}
        onChange={setReason}
      />
      <ArrivingFields arriving={arriving} />
    </DialogForm>
  );
}
