/** A version that must not go out any more, and why. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useKept } from "../../app/kept";
import type { SheetPage } from "../../generated/commands";
import { TextArea } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";

export function WithdrawDialog({ page, onClose }: { page: SheetPage; onClose: () => void }) {
  const { informationSheet: text, common } = useText();
  const { code, digest, version } = page.summary;
  const [reason, setReason] = useKept(`withdraw:${digest}`, "");
  const [tried, setTried] = useState(false);
  const field = useFocusOnOpen<HTMLTextAreaElement>();
  const act = useAct("withdraw_sheet");
  const save = async () => {
    setTried(true);
    if (!reason.trim()) return field.current?.focus();
    if (!(await act.run({ digest, reason: reason.trim() }))) return;
    setReason("");
    onClose();
  };
  return (
    <DialogForm
      title={text.withdrawTitle(code, version)}
      save={text.withdrawDo}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{text.withdrawIntro}</p>
      <TextArea
        ref={field}
        label={text.withdrawReason}
        value={reason}
        onChange={setReason}
        onEnter={() => void save()}
        error={tried && !reason.trim() ? common.fieldEmpty : undefined}
      />
    </DialogForm>
  );
}
