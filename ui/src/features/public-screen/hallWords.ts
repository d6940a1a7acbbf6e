/** The fixed words in each language, as the program gives them along with what is shown: the same as on paper. */

import { createContext, useContext } from "react";
import type { HallWords, PublicScreen } from "../../generated/commands";

const WordsContext = createContext<PublicScreen["words"]>({});

export const HallWordsProvider = WordsContext.Provider;

const NONE: HallWords = {
  name: "",
  rightToLeft: false,
  act: "",
  avoid: "",
  go: "",
  nextUpdate: "",
  updateOverdue: "",
  confirmed: "",
  unconfirmed: "",
  notApproved: "",
  unchecked: "",
  ask: "",
  baseOnly: "",
};

/** Of every language there is; around a text in a language that has none stands Dutch. */
export function useHallWords(): (language: string) => HallWords {
  const words = useContext(WordsContext);
  return (language) => words[language] ?? { ...NONE, ...words.nl, name: language };
}

export function directionOf(words: HallWords): "rtl" | "ltr" {
  return words.rightToLeft ? "rtl" : "ltr";
}
