/** What both sides counted: the check that a message read aloud was written down whole. */

import { useText } from "../../text/text";

export function WordsCompared({ here, there }: { here: number; there: number | null }) {
  const { message } = useText();
  if (there === null || Number.isNaN(there)) return null;
  return here === there ? (
    <p>
      <span aria-hidden="true">✓ </span>
      {message.wordsEqual(there)}
    </p>
  ) : (
    <p className="sp-warning">
      <span>
        <span aria-hidden="true">▲ </span>
        {message.wordsDiffer(here, there)}
      </span>
    </p>
  );
}
