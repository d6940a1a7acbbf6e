/** Closing a request, with a reason. */

import { useState } from "react";
import { useAct, useConfiguration } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDraft } from "../../app/drafts";
import { GuardedArea } from "../../app/GuardedField";
import { OpenedDraft } from "../../app/OpenedDraft";
import { RequestPicker } from "../../app/RequestPicker";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useLabel, useText } from "../../text/text";
import type { RequestDialogProps } from "./dialog";
import { seenOf } from "./seen";
import { useEndDraft } from "./useEndDraft";

interface Content {
  reason: string;
  text: string;
  duplicateOf: string | null;
}

const EMPTY: Content = { reason: "", text: "", duplicateOf: null };

export function CloseDialog(props: RequestDialogProps) {
  return (
    <OpenedDraft id={props.draft} empty={EMPTY}>
      {(start) => <Form {...props} start={start} />}
    </OpenedDraft>
  );
}

function Form({ page, draft: opened, onClose, start }: RequestDialogProps & { start: Content }) {
  const { request } = useText();
  const label = useLabel();
  const [content, setContent] = useState(start);
  const [tried, setTried] = useState(false);
  const act = useAct("close_request");
  const reasons = useConfiguration()?.closingReasons ?? [];
  const change = (changes: Partial<Content>) => setContent((was) => ({ ...was, ...changes }));
  const draft = useDraft({
    form: `close:${page.row.id}`,
    content,
    id: opened,
    isEmpty: (one) => one.text.trim() === "",
    titleOf: () => request.closeTitle(page.row.number),
  });
  const end = useEndDraft(draft);
  const asks = reasons.find((one) => one.code === content.reason)?.asks;
  const needsText = asks === "text" && !content.text.trim();
  const needsOther = asks === "duplicate_of" && !content.duplicateOf;
  const save = async () => {
    setTried(true);
    if (!content.reason || needsText || needsOther) return;
    const done = await act.run({
      id: page.row.id,
      reason: content.reason,
      text: content.text.trim() || null,
      duplicateOf: asks === "duplicate_of" ? content.duplicateOf : null,
      seen: seenOf(page, "status"),
    });
    if (!done) return;
    await end();
    onClose();
  };
  return (
    <DialogForm
      wide
      title={request.closeTitle(page.row.number)}
      save={request.closeSave}
      busy={act.busy}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ChoiceTiles
        legend={request.closeReason}
        tiles={reasons.map((one) => ({ value: one.code, label: label(one.label) }))}
        value={content.reason}
        onChoose={(reason) => change({ reason })}
      />
      {tried && !content.reason ? <p className="sp-field__error">▲ {request.closeReasonNeeded}</p> : null}
      {asks === "duplicate_of" ? (
        <RequestPicker
          label={request.closeDuplicate}
          except={page.row.id}
          value={content.duplicateOf}
          onPick={(row) => change({ duplicateOf: row.id })}
          error={tried && needsOther ? request.closeDuplicateNeeded : undefined}
        />
      ) : null}
      <GuardedArea
        optional={asks !== "text"}
        label={request.closeText}
        value={content.text}
        onChange={(text) => change({ text })}
        onBlur={() => void draft.flush()}
        onEnter={() => void save()}
        error={tried && needsText ? request.closeTextNeeded : undefined}
      />
    </DialogForm>
  );
}
