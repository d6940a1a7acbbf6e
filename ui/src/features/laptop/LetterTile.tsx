/** The letter as it stands on the laptop's lid. */

import { useText } from "../../text/text";

export function LetterTile({ letter }: { letter: string }) {
  const { laptop } = useText();
  return (
    <span className="sp-letter-tile">
      <span aria-hidden="true">{letter}</span>
      <span className="sp-visually-hidden">{laptop.letter(letter)}</span>
    </span>
  );
}
