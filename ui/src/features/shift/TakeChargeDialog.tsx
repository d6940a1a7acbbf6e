/** Where a handover is not possible: whoever is signed in says why, and signs. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useKept } from "../../app/kept";
import { useNotes } from "../../app/notes";
import { usePin } from "../../app/usePin";
import { TextField } from "../../shared/Field";
import { SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";

interface TakeChargeDialogProps {
  /** Nobody was ever in charge: there is nothing to give a reason for. */
  first: boolean;
  onClose: () => void;
}

export function TakeChargeDialog({ first, onClose }: TakeChargeDialogProps) {
  const { shift: words, common } = useText();
  const notes = useNotes();
  const [reason, setReason] = useKept("charge:reason", "");
  const [tried, setTried] = useState(false);
  const sign = usePin(words.wrongPin);
  const act = useAct("take_charge", sign.options);
  const save = async () => {
    setTried(true);
    if (!sign.ready() || (!first && !reason.trim())) return;
    if (!(await act.run({ reason: first ? "" : reason.trim(), pin: sign.pin }))) return;
    setReason("");
    onClose();
    notes.say(words.taken);
  };
  return (
    <DialogForm
      title={words.takeTitle}
      save={words.take}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{first ? words.takeFirst : words.takeIntro}</p>
      {first ? null : (
        <TextField
          label={words.takeReason}
          hint={words.takeReasonHint}
          value={reason}
          error={tried && !reason.trim() ? common.fieldEmpty : undefined}
          onChange={setReason}
        />
      )}
      <SecretField pin label={words.takePin} value={sign.pin} error={sign.error} onChange={sign.set} />
    </DialogForm>
  );
}
