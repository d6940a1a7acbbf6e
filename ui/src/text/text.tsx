/** Which language the screens speak, and the means to say things in it. */

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Label } from "../generated/commands";
import { nl, type Text } from "./nl";

export type Language = "nl" | "en";

/** What was read so far. English is a file of its own, so that the first screen does not wait for what few people read. */
const texts: Partial<Record<Language, Text>> = { nl };
const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

const LanguageContext = createContext<Language>("nl");

async function readTexts(language: Language): Promise<void> {
  if (language === "en") texts.en ??= (await import("./en")).en;
}

/** Speaks the language that was asked for as soon as its texts are read; until then, or when they cannot be, as before. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [spoken, setSpoken] = useState<Language>(texts[language] ? language : "nl");
  useEffect(() => {
    let asked = true;
    const speak = () => asked && setSpoken(language);
    readTexts(language).then(speak, () => undefined);
    return () => {
      asked = false;
    };
  }, [language]);
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useText(): Text {
  return texts[useLanguage()] ?? nl;
}

/** Picks a configured text in the language of the screens. */
export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return useMemo(() => (label: Label) => label[language] || label.nl, [language]);
}

export function localeOf(language: Language): string {
  return locales[language];
}
