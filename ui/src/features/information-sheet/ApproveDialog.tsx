/** The coordinator says that a version is right, and whether whoever got the one before must hear of it. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import type { SheetPage } from "../../generated/commands";
import { YesNo } from "../../shared/YesNo";
import { useText } from "../../text/text";

interface ApproveDialogProps {
  page: SheetPage;
  onClose: () => void;
}

export function ApproveDialog({ page, onClose }: ApproveDialogProps) {
  const { informationSheet: text } = useText();
  const { code, digest, version, standing } = page.summary;
  const [publish, setPublish] = useState<boolean | null>(standing === "draft" ? null : true);
  const [contradicts, setContradicts] = useState<boolean | null>(null);
  const [tried, setTried] = useState(false);
  const act = useAct("approve_sheet");
  const outAlready = standing === "in_force";
  const hasBefore = page.versions.some((one) => one.version < version && one.standing !== "draft");
  const asksContradicts = publish === true && hasBefore && !outAlready;
  const answered = publish !== null && (!asksContradicts || contradicts !== null);
  const save = async () => {
    setTried(true);
    if (!answered) return;
    const done = await act.run({ digest, publish, contradicts: asksContradicts && contradicts === true });
    if (done) onClose();
  };
  return (
    <DialogForm
      title={text.approveTitle(code, version)}
      save={text.approveDo}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{text.approveIntro}</p>
      {standing === "draft" ? (
        <YesNo question={text.approvePublish} value={publish} onChoose={setPublish} />
      ) : null}
      {asksContradicts ? (
        <>
          <YesNo question={text.approveContradicts} value={contradicts} onChoose={setContradicts} />
          <p className="sp-soft">{text.approveContradictsHint}</p>
        </>
      ) : null}
      {tried && !answered ? (
        <p role="alert" className="sp-field__error">
          ▲ {text.approveAnswer}
        </p>
      ) : null}
    </DialogForm>
  );
}
