/** In which language the sheet is shown; one that it is not there in says so. */

import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useText } from "../../text/text";
import { LanguageName } from "./LanguageName";
import { baseFirst, useLibrary } from "./useLibrary";

interface LanguageTabsProps {
  /** The languages that the sheet is there in. */
  there: string[];
  /** Those of them into which the translation was read by a person. */
  checked: string[];
  value: string;
  onChoose: (language: string) => void;
}

export function LanguageTabs({ there, checked, value, onChoose }: LanguageTabsProps) {
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
            {checked.includes(language.code) ? (
              <span>
                {" "}
                <span aria-hidden="true">✓</span>
                <span className="sp-visually-hidden">({text.checkedTile})</span>
              </span>
            ) : null}
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
