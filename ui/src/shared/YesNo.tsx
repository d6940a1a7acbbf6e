/** A question with yes and no; nothing is chosen beforehand. */

import { type ReactNode, useId } from "react";
import { useText } from "../text/text";
import { Radio } from "./Radio";
import "./YesNo.css";

interface YesNoProps {
  question: ReactNode;
  value: boolean | null;
  onChoose: (value: boolean) => void;
  /** Why no answer is not enough; said once saving was tried. */
  wrong?: string | undefined;
}

export function YesNo({ question, value, onChoose, wrong }: YesNoProps) {
  const { common } = useText();
  const id = useId();
  const choice = (answer: boolean, label: string) => (
    <label className={value === answer ? "sp-yesno__choice sp-yesno__choice--chosen" : "sp-yesno__choice"}>
      <Radio name={id} chosen={value === answer} onChoose={() => onChoose(answer)} />
      <span>{label}</span>
    </label>
  );
  return (
    <div
      className="sp-yesno"
      role="radiogroup"
      aria-labelledby={`${id}-question`}
      aria-describedby={wrong ? `${id}-wrong` : undefined}
      aria-invalid={wrong ? true : undefined}
    >
      <span id={`${id}-question`} className="sp-yesno__question">
        {question}
      </span>
      <span className="sp-yesno__choices">
        {choice(true, common.yes)}
        {choice(false, common.no)}
      </span>
      {wrong ? (
        <span id={`${id}-wrong`} role="alert" className="sp-yesno__wrong sp-field__error">
          ▲ {wrong}
        </span>
      ) : null}
    </div>
  );
}
