/** A note with a request. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDraft } from "../../app/drafts";
import { GuardedArea } from "../../app/GuardedField";
import { OpenedDraft } from "../../app/OpenedDraft";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import type { RequestDialogProps } from "./dialog";

const EMPTY = { text: "" };

export function NoteDialog(props: RequestDialogProps) {
  return (
    <OpenedDraft id={props.draft} empty={EMPTY}>
      {(start) => <Form {...props} start={start.text} />}
    </OpenedDraft>
  );
}

function Form({ page, draft: opened, onClose, start }: RequestDialogProps & { start: string }) {
  const { request, common } = useText();
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const field = useFocusOnOpen<HTMLTextAreaElement>();
  const act = useAct("note_request");
  const draft = useDraft({
    form: `note:${page.row.id}`,
    content: { text },
    id: opened,
    isEmpty: (content) => content.text.trim() === "",
    titleOf: () => `${request.note} ${page.row.number}`,
  });
  const save = async () => {
    setTried(true);
    if (!text.trim()) return;
    const done = await act.run({ id: page.row.id, text: text.trim(), draft: await draft.settle() });
    if (!done) return void draft.flush();
    draft.end();
    onClose();
  };
  return (
    <DialogForm
      title={request.noteTitle}
      save={request.noteSave}
      busy={act.busy}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      <GuardedArea
        ref={field}
        rows={3}
        label={request.noteText}
        value={text}
        onChange={setText}
        onBlur={() => void draft.flush()}
        onEnter={() => void save()}
        error={tried && !text.trim() ? common.fieldEmpty : undefined}
      />
    </DialogForm>
  );
}
