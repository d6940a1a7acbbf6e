/** What happened, which kind, confirmed or not, Enter: a line in the diary, over any screen. */

import { useEffect, useRef, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDraft } from "../../app/drafts";
import { GuardedArea } from "../../app/GuardedField";
import { useNotes } from "../../app/notes";
import { OpenedDraft } from "../../app/OpenedDraft";
import type { LineStart } from "../../app/quickLine";
import { focusOnWrong, useFocusAtEnd } from "../../shared/focus";
import { titleFrom } from "../../shared/shortened";
import { useText } from "../../text/text";
import { beginning, happenedAt, isComing, isDecision, type LineContent } from "./content";
import { LineFields } from "./LineFields";

interface LineDialogProps {
  start: LineStart;
  onClose: () => void;
}

export function LineDialog({ start, onClose }: LineDialogProps) {
  return (
    <OpenedDraft id={start.draft} empty={beginning(start)}>
      {(content) => <Form start={content} draft={start.draft} onClose={onClose} />}
    </OpenedDraft>
  );
}

interface FormProps {
  start: LineContent;
  draft: string | undefined;
  onClose: () => void;
}

function Form({ start, draft: opened, onClose }: FormProps) {
  const { logLine, common } = useText();
  const [content, setContent] = useState(start);
  const [refused, setRefused] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  const now = useLaptopNow();
  const text = useFocusAtEnd<HTMLTextAreaElement>();
  const writing = useWriting(content, opened);
  useEffect(() => {
    if (refused > 0) focusOnWrong(fields.current);
  }, [refused]);
  const save = async () => {
    if (!fields.current?.closest("form")?.reportValidity()) return;
    if (!isComplete(content) || isComing(content, now())) return setRefused((times) => times + 1);
    if (await writing.write()) onClose();
  };
  const change = (changes: Partial<LineContent>) => setContent((was) => ({ ...was, ...changes }));
  const { corrects, about } = content;
  return (
    <DialogForm
      wide
      title={corrects ? logLine.correctTitle : logLine.writeTitle}
      save={logLine.save}
      busy={writing.busy}
      draft={writing.draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      {corrects ? (
        <>
          <p className="sp-log-quote">“{corrects.text}”</p>
          <p>{logLine.correctNote}</p>
        </>
      ) : null}
      {about ? <p>{logLine.about(about.number)}</p> : null}
      <div className="sp-form" ref={fields}>
        <GuardedArea
          ref={text}
          large
          label={logLine.text}
          value={content.text}
          error={refused > 0 && !content.text.trim() ? common.fieldEmpty : undefined}
          onChange={(typed) => change({ text: typed })}
          onBlur={() => void writing.draft.flush()}
          onEnter={() => void save()}
        />
        <LineFields content={content} insist={refused > 0} onChange={change} />
      </div>
    </DialogForm>
  );
}

function isComplete(content: LineContent): boolean {
  return content.text.trim() !== "" && (!isDecision(content) || content.reason.trim() !== "");
}

function useWriting(content: LineContent, opened: string | undefined) {
  const { logLine } = useText();
  const notes = useNotes();
  const now = useLaptopNow();
  const act = useAct("write_log_line");
  const old = content.corrects?.text ?? "";
  const draft = useDraft({
    form: "log_line",
    content,
    id: opened,
    isEmpty: ({ text, reason }) => (text.trim() === "" || text === old) && reason.trim() === "",
    titleOf: ({ text }) => logLine.draftTitle(titleFrom(text)),
  });
  const write = async () => {
    const decided = isDecision(content);
    const id = await draft.settle();
    const done = await act.run({
      sort: content.sort,
      text: content.text.trim(),
      reason: decided ? content.reason.trim() : "",
      confirmed: decided || content.confirmed,
      at: happenedAt(content, now()),
      about: content.about?.id ?? null,
      corrects: content.corrects?.id ?? null,
      ...(id ? { draft: id } : {}),
    });
    if (!done) return void draft.flush();
    draft.end();
    notes.say(logLine.saved);
    return true;
  };
  return { write, busy: act.busy, draft };
}
