/** What was asked at a handover. Whoever finds an answer later writes it here: until then the next crew gets the question. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useDesk } from "../../app/commands";
import type { HandoverQuestion } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { AnswerDialog } from "./AnswerDialog";

interface QuestionListProps {
  questions: HandoverQuestion[];
  /** They were asked at another handover, which is named. */
  earlier?: boolean;
}

export function QuestionList({ questions, earlier = false }: QuestionListProps) {
  const [answering, setAnswering] = useState<HandoverQuestion | null>(null);
  return (
    <>
      <ul className="sp-items">
        {questions.map((one) => (
          <li key={one.id}>
            <Question one={one} earlier={earlier} onAnswer={() => setAnswering(one)} />
          </li>
        ))}
      </ul>
      {answering ? <AnswerDialog question={answering} onClose={() => setAnswering(null)} /> : null}
    </>
  );
}

interface QuestionProps {
  one: HandoverQuestion;
  earlier: boolean;
  onAnswer: () => void;
}

function Question({ one, earlier, onAnswer }: QuestionProps) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  const mayAnswer = useDesk()?.me.may.includes("log") ?? false;
  const { answeredAt } = one;
  const later = answeredAt !== null && answeredAt !== one.at;
  return (
    <>
      <span className="sp-items__words">
        <b>{one.question}</b>
        <span className="sp-handover__answer">{one.answer || `▲ ${words.noAnswer}`}</span>
        <span className="sp-small">
          {earlier ? `${words.askedAt(one.number)} · ` : ""}
          {words.onScreenOf(one.by, times.moment(one.at, now))}
          {later ? ` · ${words.answeredBy(one.answeredBy, times.moment(answeredAt, now))}` : ""}
        </span>
      </span>
      {answeredAt === null && mayAnswer ? (
        <Button aria-haspopup="dialog" aria-label={words.answerOf(one.question)} onClick={onAnswer}>
          {words.answerNow}
        </Button>
      ) : null}
    </>
  );
}
