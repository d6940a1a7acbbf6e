/** Erasing personal details: says plainly what goes and what stays, because it cannot be undone. */

import { useState } from "react";
import { ChoiceTiles } from "../shared/ChoiceTiles";
import { useLabel, useText } from "../text/text";
import { useConfiguration } from "./commands";
import { DialogForm } from "./DialogForm";

interface EraseDialogProps {
  number: string;
  /** What is erased, and what is left, in words. */
  goes: string;
  stays: string;
  busy: boolean;
  /** Whether it was done. */
  onErase: (reason: string) => Promise<boolean>;
  onClose: () => void;
}

export function EraseDialog({ number, goes, stays, busy, onErase, onClose }: EraseDialogProps) {
  const { erasing } = useText();
  const label = useLabel();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const reasons = useConfiguration()?.erasingReasons ?? [];
  const erase = async () => {
    setTried(true);
    if (reason && (await onErase(reason))) onClose();
  };
  return (
    <DialogForm
      wide
      title={erasing.title(number)}
      save={erasing.save}
      busy={busy}
      onSave={() => void erase()}
      onClose={onClose}
    >
      <p>{goes}</p>
      <p>{stays}</p>
      <p>{erasing.elsewhere}</p>
      <ChoiceTiles
        legend={erasing.reason}
        tiles={reasons.map((one) => ({ value: one.code, label: label(one.label) }))}
        value={reason}
        onChoose={setReason}
      />
      {tried && !reason ? <p className="sp-field__error">▲ {erasing.reasonNeeded}</p> : null}
    </DialogForm>
  );
}
