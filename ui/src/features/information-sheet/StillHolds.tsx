/** A sheet's words changed, and others that say the same did not: a person says whether those still hold. */

import { YesNo } from "../../shared/YesNo";
import { useText } from "../../text/text";
import { useLibrary } from "./useLibrary";

interface StillHoldsProps {
  question: string;
  /** What happens when they do not, by the names of the languages. */
  hint: (languages: string) => string;
  /** The languages in which they did not change; nothing is asked when there are none. */
  stale: string[];
  value: boolean | null;
  tried: boolean;
  onChoose: (holds: boolean) => void;
}

export function StillHolds({ question, hint, stale, value, tried, onChoose }: StillHoldsProps) {
  const { informationSheet: text } = useText();
  const { nameOf } = useLibrary();
  if (stale.length === 0) return null;
  return (
    <div className="sp-edit__others">
      <YesNo
        question={<b>{question}</b>}
        value={value}
        onChoose={onChoose}
        wrong={tried && value === null ? text.approveAnswer : undefined}
      />
      <p>{hint(stale.map(nameOf).join(", "))}</p>
    </div>
  );
}
