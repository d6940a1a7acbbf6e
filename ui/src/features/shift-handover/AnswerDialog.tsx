/** A question that was left open gets its answer. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useKept } from "../../app/kept";
import { useNotes } from "../../app/notes";
import type { HandoverQuestion } from "../../generated/commands";
import { TextArea } from "../../shared/Field";
import { useText } from "../../text/text";

export function AnswerDialog({
  question: one,
  onClose,
}: {
  question: HandoverQuestion;
  onClose: () => void;
}) {
  const { shiftHandover: words, common } = useText();
  const notes = useNotes();
  const [answer, setAnswer] = useKept(`handover:answer:${one.id}`, "");
  const [tried, setTried] = useState(false);
  const act = useAct("answer_question");
  const save = async () => {
    setTried(true);
    if (!answer.trim()) return;
    if (!(await act.run({ id: one.handover, question: one.id, answer: answer.trim() }))) return;
    setAnswer("");
    onClose();
    notes.say(words.answered);
  };
  return (
    <DialogForm
      title={one.question}
      save={words.answerSave}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextArea
        label={words.answer}
        value={answer}
        error={tried && !answer.trim() ? common.fieldEmpty : undefined}
        onChange={setAnswer}
        onEnter={() => void save()}
      />
    </DialogForm>
  );
}
