/** A key of one letter on a page without a field that begins with the focus; with Alt where letters are switched off. */

import { useDesk } from "../../app/commands";
import { useShortcut } from "../../shared/shortcuts";

/** Answers how the key is shown. */
export function useLetters(letter: string, run: () => void, enabled = true): { hint: string } {
  const letters = useDesk()?.settings.letterKeys ?? true;
  const alone = letters ? [letter, letter.toLowerCase()] : [];
  useShortcut([...alone, `Alt+${letter}`], run, { enabled });
  return { hint: letters ? letter : `Alt ${letter}` };
}
