/** The coordinator says that a version is right, and whether whoever got the one before must hear of it. */

import { useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import type { SheetPage } from "../../generated/commands";
import { focusOnWrong } from "../../shared/focus";
import { YesNo } from "../../shared/YesNo";
import { useText } from "../../text/text";

interface ApproveDialogProps {
  page: SheetPage;
  onClose: () => void;
}

/** The others stand on the sheet's page. */
const SHOWN = 3;

export function ApproveDialog({ page, onClose }: ApproveDialogProps) {
  const { informationSheet: text } = useText();
  const { code, digest, version, standing } = page.summary;
  const [publish, setPublish] = useState<boolean | null>(standing === "draft" ? null : true);
  const [contradicts, setContradicts] = useState<boolean | null>(null);
  const [confirmed, setConfirmed] = useState<boolean | null>(null);
  const [tried, setTried] = useState(false);
  const questions = useRef<HTMLDivElement>(null);
  const act = useAct("approve_sheet");
  const hasBefore = page.versions.some((one) => one.version < version && one.standing !== "draft");
  // What came by pack or from the town hall is out already; whoever has the one before may not know.
  const asksContradicts =
    standing === "in_force" ? page.summary.asksContradiction : publish === true && hasBefore;
  const asksConfirmed = standing !== "approved";
  const sources = page.sources.length > 0;
  const named = page.sources
    .slice(0, SHOWN)
    .map((one) => one.name)
    .join("; ");
  const confirmedWrong =
    confirmed === null ? text.approveAnswer : confirmed && !sources ? text.approveNoSource : undefined;
  const answered =
    publish !== null && (!asksContradicts || contradicts !== null) && !(asksConfirmed && confirmedWrong);
  const wrong = (answer: boolean | null) => (tried && answer === null ? text.approveAnswer : undefined);
  const save = async () => {
    setTried(true);
    if (!answered) return void setTimeout(() => focusOnWrong(questions.current));
    const done = await act.run({
      digest,
      publish,
      contradicts: asksContradicts && contradicts === true,
      ...(asksConfirmed && confirmed !== null ? { confirmed } : {}),
    });
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
      <div ref={questions} className="sp-form">
        {asksConfirmed ? (
          <div>
            <YesNo
              question={text.approveConfirmed}
              value={confirmed}
              onChoose={setConfirmed}
              wrong={tried ? confirmedWrong : undefined}
            />
            <p className="sp-soft">
              {sources ? text.approveSources(named, page.sources.length - SHOWN) : text.sourcesNone}
            </p>
          </div>
        ) : null}
        {standing === "draft" ? (
          <YesNo
            question={text.approvePublish}
            value={publish}
            onChoose={setPublish}
            wrong={wrong(publish)}
          />
        ) : null}
        {asksContradicts ? (
          <div>
            <YesNo
              question={text.approveContradicts}
              value={contradicts}
              onChoose={setContradicts}
              wrong={wrong(contradicts)}
            />
            <p className="sp-soft">{text.approveContradictsHint}</p>
          </div>
        ) : null}
      </div>
    </DialogForm>
  );
}
