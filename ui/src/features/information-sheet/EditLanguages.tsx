/** The words of a sheet, a language at a time. Dutch comes first; the others follow its lines. */

import type { SheetLine, SheetWords } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { SelectField } from "../../shared/SelectField";
import { useText } from "../../text/text";
import { emptyWords, type SheetContent } from "./content";
import { EditWords, type LineKind } from "./EditWords";
import { LanguageName } from "./LanguageName";
import { BASE, baseFirst, useLibrary } from "./useLibrary";

export interface EditPartProps {
  content: SheetContent;
  onChange: (changes: Partial<SheetContent>) => void;
  /** Saving was tried: what is missing is said. */
  tried: boolean;
  /** The field that the program refused, until something is typed. */
  refused?: string | undefined;
}

interface EditLanguagesProps extends EditPartProps {
  language: string;
  onLanguage: (language: string) => void;
}

export function EditLanguages({
  content,
  onChange,
  tried,
  refused,
  language,
  onLanguage,
}: EditLanguagesProps) {
  const { informationSheet: text } = useText();
  const { edit } = text;
  const { languages, nameOf } = useLibrary();
  const { texts } = content;
  const words = texts.find((one) => one.language === language) ?? texts[0] ?? emptyWords(BASE);
  const is = (code: string) => texts.some((one) => one.language === code);
  const [there, toAdd] = [languages.filter((one) => is(one.code)), languages.filter((one) => !is(one.code))];
  const setWords = (changes: Partial<SheetWords>) =>
    onChange({ texts: texts.map((one) => (one === words ? { ...one, ...changes } : one)) });
  // The lines of a translation follow the Dutch: the same line bears the same pictogram in every language.
  const setPicture = (kind: LineKind, place: number, picture: string) => {
    const drawn = (lines: SheetLine[]) =>
      lines.map((line, at) => (at === place ? { ...line, picture } : line));
    onChange({ texts: texts.map((one) => ({ ...one, [kind]: drawn(one[kind]) })) });
  };
  const add = (code: string) => {
    if (!code) return;
    onChange({ texts: [...texts, emptyWords(code)] });
    onLanguage(code);
  };
  const remove = () => {
    onChange({ texts: texts.filter((one) => one !== words) });
    onLanguage(BASE);
  };
  return (
    <section className="sp-edit__words">
      <div className="sp-edit__languages">
        {texts.length > 1 ? (
          <ChoiceTiles
            compact
            hideLegend
            legend={edit.languages}
            value={words.language}
            tiles={baseFirst(there).map((one) => ({
              value: one.code,
              label: <LanguageName language={one} />,
            }))}
            onChoose={onLanguage}
          />
        ) : null}
        {toAdd.length > 0 ? (
          <SelectField
            hideLabel
            className="sp-edit__add"
            label={edit.addLanguage}
            value=""
            options={[
              { value: "", label: `${edit.addLanguage}…` },
              ...toAdd.map((one) => ({ value: one.code, label: one.name })),
            ]}
            onChange={add}
          />
        ) : null}
        {words.language === BASE ? null : (
          <Button kind="quiet" onClick={remove}>
            {edit.removeLanguage(nameOf(words.language))}
          </Button>
        )}
      </div>
      {words.language === BASE ? null : <p className="sp-soft">{edit.notChecked}</p>}
      <EditWords
        key={words.language}
        words={words}
        base={words.language === BASE ? undefined : texts.find((one) => one.language === BASE)}
        onChange={setWords}
        onPicture={setPicture}
        tried={tried}
        refused={refused}
      />
    </section>
  );
}
