/** Three yes/no questions that propose the urgency; no medical judgement is asked. */

import { useConfiguration } from "../../app/commands";
import { YesNo } from "../../shared/YesNo";
import { useLabel, useText } from "../../text/text";

interface QuestionsProps {
  answers: Record<string, boolean>;
  onChange: (answers: Record<string, boolean>) => void;
}

export function Questions({ answers, onChange }: QuestionsProps) {
  const { request } = useText();
  const label = useLabel();
  const questions = useConfiguration()?.questions ?? [];
  return (
    <fieldset className="sp-questions">
      <legend className="sp-visually-hidden">{request.questions}</legend>
      {questions.map((question) => (
        <YesNo
          key={question.code}
          question={label(question.text)}
          value={answers[question.code] ?? null}
          onChoose={(answer) => onChange({ ...answers, [question.code]: answer })}
        />
      ))}
    </fieldset>
  );
}
