/** Six words that are shown once and go along on a note of their own. */

import { CheckField } from "../shared/CheckField";
import { Groups } from "../shared/Groups";
import { useText } from "../text/text";

interface SixWordsProps {
  passphrase: string;
  kept: boolean;
  onKept: (kept: boolean) => void;
  /** Somebody wanted to leave. */
  tried: boolean;
}

export function SixWords({ passphrase, kept, onKept, tried }: SixWordsProps) {
  const { stick } = useText();
  return (
    <section className="sp-callout">
      <h2>{stick.wordsTitle}</h2>
      <p>{stick.wordsWhy}</p>
      <Groups size="words" label={stick.wordsLabel} groups={passphrase.split(" ")} />
      <CheckField label={stick.wordsKept} checked={kept} onChange={onKept} />
      <p role="alert" className="sp-field__error">
        {tried && !kept ? `▲ ${stick.wordsNotKept}` : ""}
      </p>
    </section>
  );
}
