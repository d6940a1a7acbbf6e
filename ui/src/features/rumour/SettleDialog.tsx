/** What turned out to be so. It stands beside an outcome that somebody else wrote meanwhile. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDraft } from "../../app/drafts";
import { OpenedDraft } from "../../app/OpenedDraft";
import type { Rumour } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextArea } from "../../shared/Field";
import { titleFrom } from "../../shared/shortened";
import { useText } from "../../text/text";

const EMPTY = { outcome: "", explanation: "" };

interface SettleDialogProps {
  rumour: Rumour;
  draft: string | undefined;
  onClose: () => void;
}

export function SettleDialog(props: SettleDialogProps) {
  return (
    <OpenedDraft id={props.draft} empty={EMPTY}>
      {(start) => <Form {...props} start={start} />}
    </OpenedDraft>
  );
}

function Form({ rumour, draft: opened, onClose, start }: SettleDialogProps & { start: typeof EMPTY }) {
  const { rumour: words, common } = useText();
  const [content, setContent] = useState(start);
  const [tried, setTried] = useState(false);
  const act = useAct("settle_rumour");
  const { outcome, explanation } = content;
  const draft = useDraft({
    form: `settle:${rumour.id}`,
    content,
    id: opened,
    isEmpty: (one) => one.explanation.trim() === "",
    titleOf: () => words.settleDraft(titleFrom(rumour.text)),
  });
  const save = async () => {
    setTried(true);
    if (!outcome || !explanation.trim()) return;
    const seen = rumour.outcomes.map((one) => one.id);
    const id = await draft.settle();
    const settled = await act.run({
      id: rumour.id,
      outcome,
      explanation: explanation.trim(),
      seen,
      ...(id ? { draft: id } : {}),
    });
    if (!settled) return void draft.flush();
    draft.end();
    onClose();
  };
  return (
    <DialogForm
      title={words.settleTitle}
      save={words.settleSave}
      busy={act.busy}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="sp-rumour__about">“{rumour.text}”</p>
      <ChoiceTiles
        legend={words.outcome}
        tiles={Object.entries(words.outcomes).map(([value, label]) => ({ value, label }))}
        value={outcome || null}
        onChoose={(chosen) => setContent((was) => ({ ...was, outcome: chosen }))}
      />
      {tried && !outcome ? (
        <p className="sp-field__error" role="alert">
          <span aria-hidden="true">▲ </span>
          {words.outcomeMissing}
        </p>
      ) : null}
      <TextArea
        rows={3}
        label={words.explanation}
        value={explanation}
        error={tried && !explanation.trim() ? common.fieldEmpty : undefined}
        onChange={(typed) => setContent((was) => ({ ...was, explanation: typed }))}
        onBlur={() => void draft.flush()}
        onEnter={() => void save()}
      />
    </DialogForm>
  );
}
