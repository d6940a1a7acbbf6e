/** Which language the screens speak, and the means to say things in it. */

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Label } from "../generated/commands";
import { en } from "./en";
import { nl, type Text } from "./nl";

export type Language = "nl" | "en";

const texts: Record<Language, Text> = { nl, en };
const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

const LanguageContext = createContext<Language>("nl");

export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useText(): Text {
  return texts[useLanguage()];
}

/** Picks a configured text in the language of the screens. */
export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return useMemo(() => (label: Label) => label[language] || label.nl, [language]);
}

export function localeOf(language: Language): string {
  return locales[language];
}
