/** Something to do is noted: what, for whom, by whom, before when. */

import { useEffect, useRef, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDraft } from "../../app/drafts";
import { GuardedField } from "../../app/GuardedField";
import { useNotes } from "../../app/notes";
import { OpenedDraft } from "../../app/OpenedDraft";
import type { ForRequest } from "../../app/screens";
import { focusOnWrong } from "../../shared/focus";
import { titleFrom } from "../../shared/shortened";
import { comingMoment } from "../../shared/typedMoment";
import { useText } from "../../text/text";
import { type ActionContent, beginning, isEmpty } from "./content";
import { SetFields } from "./SetFields";

interface SetDialogProps {
  draft: string | undefined;
  request: ForRequest | undefined;
  onClose: () => void;
}

export function SetDialog({ draft, request, onClose }: SetDialogProps) {
  return (
    <OpenedDraft id={draft} empty={beginning(request)}>
      {(start) => <Form start={start} draft={draft} onClose={onClose} />}
    </OpenedDraft>
  );
}

interface FormProps {
  start: ActionContent;
  draft: string | undefined;
  onClose: () => void;
}

function Form({ start, draft: opened, onClose }: FormProps) {
  const { action, common } = useText();
  const [content, setContent] = useState(start);
  const [refused, setRefused] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  const setting = useSetting(content, opened);
  useEffect(() => {
    if (refused > 0) focusOnWrong(fields.current);
  }, [refused]);
  const save = async () => {
    if (!content.text.trim() || setting.isPast) return setRefused((times) => times + 1);
    if (await setting.set()) onClose();
  };
  const change = (changes: Partial<ActionContent>) => setContent((was) => ({ ...was, ...changes }));
  const insist = refused > 0;
  return (
    <DialogForm
      wide
      title={action.setTitle}
      save={action.save}
      busy={setting.busy}
      draft={setting.draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      {content.request ? <p>{action.setFor(content.request.number)}</p> : null}
      <div className="sp-form" ref={fields}>
        <GuardedField
          large
          label={action.text}
          value={content.text}
          error={insist && !content.text.trim() ? common.fieldEmpty : undefined}
          onChange={(text) => change({ text })}
          onBlur={() => void setting.draft.flush()}
        />
        <SetFields
          content={content}
          past={insist && setting.isPast ? action.duePast : undefined}
          onChange={change}
        />
      </div>
    </DialogForm>
  );
}

function useSetting(content: ActionContent, opened: string | undefined) {
  const { action } = useText();
  const notes = useNotes();
  const now = useLaptopNow();
  const act = useAct("set_action");
  const due = comingMoment(content.dueTime, content.dueDay, now());
  const draft = useDraft({
    form: "action",
    content,
    id: opened,
    isEmpty,
    titleOf: ({ text, forWhom }) => action.draftTitle(titleFrom(text.trim() || forWhom)),
  });
  const set = async () => {
    const id = await draft.settle();
    const done = await act.run({
      sort: content.sort,
      text: content.text.trim(),
      forWhom: content.forWhom.trim(),
      owner: content.owner.trim(),
      due,
      request: content.request?.id ?? null,
      ...(id ? { draft: id } : {}),
    });
    if (!done) return void draft.flush();
    draft.end();
    notes.say(action.saved);
    return true;
  };
  return { set, busy: act.busy, draft, isPast: due !== null && due <= now() };
}
