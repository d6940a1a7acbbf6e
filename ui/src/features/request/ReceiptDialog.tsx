/** The receiver said that they have it. Who said so may be noted; Enter goes on without. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import type { RequestDialogProps } from "./dialog";
import { seenOf } from "./seen";

export function ReceiptDialog({ page, onClose }: RequestDialogProps) {
  const { request } = useText();
  const [by, setBy] = useState("");
  const field = useFocusOnOpen<HTMLInputElement>();
  const act = useAct("confirm_receipt");
  const save = async () => {
    const note = by.trim() ? request.receiptNote(by.trim()) : null;
    if (await act.run({ id: page.row.id, note, seen: seenOf(page, "status") })) onClose();
  };
  return (
    <DialogForm
      title={request.receiptTitle(page.row.number)}
      save={request.actions.confirm_receipt}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        ref={field}
        optional
        label={request.receiptBy}
        hint={request.receiptHint}
        value={by}
        onChange={setBy}
      />
    </DialogForm>
  );
}
