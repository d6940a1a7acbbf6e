/** Erasing the personal details of a request: says plainly what goes and what stays, because it cannot be undone. */

import { useState } from "react";
import { useAct, useConfiguration } from "../../app/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useLabel, useText } from "../../text/text";
import { DialogForm, type RequestDialogProps } from "./DialogForm";

export function EraseDialog({ page, onClose }: RequestDialogProps) {
  const { request } = useText();
  const label = useLabel();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const act = useAct("erase_request");
  const reasons = useConfiguration()?.erasingReasons ?? [];
  const erase = async () => {
    setTried(true);
    if (!reason) return;
    if (await act.run({ id: page.row.id, reason })) onClose();
  };
  return (
    <DialogForm
      wide
      title={request.eraseTitle(page.row.number)}
      save={request.eraseSave}
      busy={act.busy}
      onSave={() => void erase()}
      onClose={onClose}
    >
      <p>{request.eraseGoes}</p>
      <p>{request.eraseStays}</p>
      <p>{request.eraseElsewhere}</p>
      <ChoiceTiles
        legend={request.eraseReason}
        tiles={reasons.map((one) => ({ value: one.code, label: label(one.label) }))}
        value={reason}
        onChoose={setReason}
      />
      {tried && !reason ? <p className="sp-field__error">▲ {request.closeReasonNeeded}</p> : null}
    </DialogForm>
  );
}
