/** Texts that paper and screens share: the fixed words of a sheet in each language, and the phrases to point at. */

import phrasesFile from "../../../seeds/sheets/phrases.toml?raw";
import wordsFile from "../../../seeds/sheets/words.toml?raw";

/** A table of such a file: its name, and its texts by their keys. */
interface Table {
  name: string;
  texts: Record<string, string>;
}

/** These files hold nothing but tables of texts. */
function tablesIn(file: string): Table[] {
  return file
    .split(/^\[+(?=\w+\]+$)/m)
    .slice(1)
    .map((part) => ({
      name: /^\w+/.exec(part)?.[0] ?? "",
      texts: Object.fromEntries(
        [...part.matchAll(/^(\w+) = "(.*)"$/gm)].map(([, key = "", text = ""]) => [key, text]),
      ),
    }));
}

const WORDS = new Map(tablesIn(wordsFile).map(({ name, texts }) => [name, texts]));

export type SheetWord = "name" | "board" | "act" | "avoid" | "go" | "unchecked";

/** A fixed word of a sheet in this language; empty where it has none. */
export function sheetWord(language: string, word: SheetWord): string {
  return WORDS.get(language)?.[word] ?? "";
}

/** Dutch first, as on paper: the volunteer reads along. */
export const PHRASE_LANGUAGES = ["nl", "en", "tr", "ar", "pl", "uk"];

/** What a person may point at: the name of its pictogram, and its words by language. */
export const PHRASES = tablesIn(phrasesFile).map(({ texts: { picture = "", ...words } }) => ({
  picture,
  words,
}));

export function isRightToLeft(language: string): boolean {
  return WORDS.get(language)?.direction === "rtl";
}
