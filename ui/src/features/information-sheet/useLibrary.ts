/** What every screen of sheets needs of the library: its languages by name, and what stands in the blanks. */

import { useQueryCommand } from "../../app/commands";
import type { Blank, SheetLanguage, SheetLibrary } from "../../generated/commands";

/** The language in which every sheet is written first. */
export const BASE = "nl";

const NONE: SheetLanguage[] = [];
const NO_BLANKS: Blank[] = [];

interface Library {
  library: SheetLibrary | undefined;
  languages: SheetLanguage[];
  blanks: Blank[];
  /** What a language calls itself. */
  nameOf(code: string): string;
  directionOf(code: string): "rtl" | "ltr";
}

export function useLibrary(): Library {
  const library = useQueryCommand("list_sheets", {}).data;
  const languages = library?.languages ?? NONE;
  const find = (code: string) => languages.find((language) => language.code === code);
  return {
    library,
    languages,
    blanks: library?.blanks ?? NO_BLANKS,
    nameOf: (code) => isolated(find(code)) ?? code,
    directionOf: (code) => (find(code)?.rightToLeft ? "rtl" : "ltr"),
  };
}

/** Inside a sentence the name of a language that runs from right to left must not turn what follows it around. */
function isolated(language: SheetLanguage | undefined): string | undefined {
  return language?.rightToLeft ? `\u2068${language.name}\u2069` : language?.name;
}

/** The base language first, the others as they come. */
export function baseFirst(languages: SheetLanguage[]): SheetLanguage[] {
  return [...languages].sort((one, other) => Number(other.code === BASE) - Number(one.code === BASE));
}
