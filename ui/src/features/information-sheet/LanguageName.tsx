/** A language by the name it has for itself, in its own script. */

import type { SheetLanguage } from "../../generated/commands";

export function LanguageName({ language }: { language: SheetLanguage }) {
  return (
    <span lang={language.code} dir={language.rightToLeft ? "rtl" : "ltr"}>
      {language.name}
    </span>
  );
}
