/** Linking with another request: both stay, each with its own number. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { RequestPicker } from "../../app/RequestPicker";
import { useText } from "../../text/text";
import type { RequestDialogProps } from "./dialog";

export function LinkDialog({ page, onClose }: RequestDialogProps) {
  const { request } = useText();
  const act = useAct("link_requests");
  const [other, setOther] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (other && (await act.run({ id: page.row.id, other, same: true }))) onClose();
  };
  return (
    <DialogForm
      wide
      title={request.linkOther}
      save={request.alikeLink}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <RequestPicker
        label={request.linkOther}
        except={page.row.id}
        value={other}
        onPick={(row) => setOther(row.id)}
        error={tried && !other ? request.closeDuplicateNeeded : undefined}
      />
    </DialogForm>
  );
}
