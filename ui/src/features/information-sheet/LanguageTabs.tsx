/** In which language the sheet is shown; one that it is not there in says so. */

import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useText } from "../../text/text";
import { LanguageName } from "./LanguageName";
import { baseFirst, useLibrary } from "./useLibrary";

interface LanguageTabsProps {
  /** The languages that the sheet is there in. */
  there: string[];
  value: string;
  onChoose: (language: string) => void;
}

export function LanguageTabs({ there, value, onChoose }: LanguageTabsProps) {
  const { informationSheet: text } = useText();
  const { languages } = useLibrary();
  return (
    <ChoiceTiles
      hideLegend
      legend={text.language}
      value={value}
      tiles={baseFirst(languages).map((language) => ({
        value: language.code,
        label: (
          <>
            <LanguageName language={language} />
            {there.includes(language.code) ? null : (
              <span className="sp-sheet__missing sp-visually-hidden"> ({text.missingTile})</span>
            )}
          </>
        ),
      }))}
      onChoose={onChoose}
    />
  );
}
