/** What the arriving crew asks, with the answers: written down, so that the next crew has them too. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { DraftMark } from "../../app/DraftMark";
import { useDraft } from "../../app/drafts";
import { useNotes } from "../../app/notes";
import { OpenedDraft } from "../../app/OpenedDraft";
import type { Handover } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextArea, TextField } from "../../shared/Field";
import { Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { titleFrom } from "../../shared/shortened";
import { useText } from "../../text/text";
import { focusOnNext } from "./nextStep";
import { QuestionList } from "./QuestionList";

const EMPTY = { question: "", answer: "" };

interface QuestionsProps {
  handover: Handover;
  id: string;
  draft: string | undefined;
  open: boolean;
}

export function Questions({ handover, id, draft, open }: QuestionsProps) {
  const { shiftHandover: words } = useText();
  const [asked, setAsked] = useState(0);
  const opened = asked === 0 ? draft : undefined;
  return (
    <Panel title={words.questions}>
      {handover.questions.length === 0 ? <p className="sp-empty">{words.questionsNone}</p> : null}
      <QuestionList questions={handover.questions} />
      {open ? (
        <OpenedDraft id={opened} empty={EMPTY}>
          {(start) => (
            <Form key={asked} id={id} start={start} draft={opened} onAsked={() => setAsked(asked + 1)} />
          )}
        </OpenedDraft>
      ) : null}
    </Panel>
  );
}

interface FormProps {
  id: string;
  start: typeof EMPTY;
  draft: string | undefined;
  onAsked: () => void;
}

function Form({ id, start, draft: opened, onAsked }: FormProps) {
  const { shiftHandover: words, common } = useText();
  const notes = useNotes();
  const [content, setContent] = useState(start);
  const [tried, setTried] = useState(false);
  const act = useAct("ask_handover");
  const putAway = useAct("put_draft_away");
  const draft = useDraft({
    form: `handover:${id}`,
    content,
    id: opened,
    isEmpty: ({ question, answer }) => `${question}${answer}`.trim() === "",
    titleOf: ({ question, answer }) => words.askDraft(titleFrom(question.trim() || answer)),
  });
  const ask = async () => {
    setTried(true);
    const [question, answer] = [content.question.trim(), content.answer.trim()];
    if (!question) return;
    if (!(await act.run({ id, question, answer }))) return void draft.flush();
    const kept = await draft.settle();
    draft.end();
    onAsked();
    focusOnNext();
    notes.say(words.asked);
    if (kept) await putAway.run({ id: kept });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask();
  };
  const flush = () => void draft.flush();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (opened !== undefined) first.current?.focus();
  }, [opened]);
  useShortcut("Alt+V", () => first.current?.focus());
  return (
    <form className="sp-form sp-body" noValidate onSubmit={submit}>
      <TextField
        ref={first}
        label={words.question}
        value={content.question}
        error={tried && !content.question.trim() ? common.fieldEmpty : undefined}
        onChange={(question) => setContent((was) => ({ ...was, question }))}
        onBlur={flush}
      />
      <TextArea
        optional
        label={words.answer}
        value={content.answer}
        onChange={(answer) => setContent((was) => ({ ...was, answer }))}
        onBlur={flush}
        onEnter={() => void ask()}
      />
      <div className="sp-actions">
        <Button type="submit" shortcut="Enter" busy={act.busy}>
          {words.ask}
        </Button>
        <DraftMark draft={draft} />
      </div>
    </form>
  );
}
