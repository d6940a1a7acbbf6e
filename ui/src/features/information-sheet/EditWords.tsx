/** The words in one language: title, core message, the three kinds of lines, what to read aloud. */

import type { SheetLine, SheetWords } from "../../generated/commands";
import { TextArea, TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { useLanguage, useText } from "../../text/text";
import { EditLines } from "./EditLines";
import { labelOf, piecesOf } from "./pieces";
import { placesIn, selectFirstPlace } from "./places";
import { isTooLong, troubleIn } from "./trouble";
import { useLibrary } from "./useLibrary";

interface EditWordsProps {
  words: SheetWords;
  /** The Dutch that a translation follows. */
  base: SheetWords | undefined;
  onChange: (changes: Partial<SheetWords>) => void;
  onPicture: (kind: LineKind, place: number, name: string) => void;
  tried: boolean;
  refused: string | undefined;
}

const MOST_SENTENCES = 3;
const KINDS = ["act", "avoid", "go"] as const;
export type LineKind = (typeof KINDS)[number];

export function EditWords({ words, base, onChange, onPicture, tried, refused }: EditWordsProps) {
  const { informationSheet: text, common } = useText();
  const { edit } = text;
  const title = useFocusOnOpen<HTMLInputElement>();
  const trouble = troubleIn(words);
  const core: SheetLine[] = words.core.map((sentence) => ({ text: sentence, picture: "", source: "" }));
  const tooMany = words.core.length > MOST_SENTENCES;
  const leftOpen = (lines: string[]) => {
    const places = lines.flatMap(placesIn);
    return tried && places.length > 0 ? edit.placesLeft(places.join(", ")) : undefined;
  };
  const linesWrong = (lines: SheetLine[]) => {
    if (lines.some((line) => isTooLong(line.text))) return edit.tooLong;
    return trouble.tooMany ? edit.tooMany : leftOpen(lines.map((line) => line.text));
  };
  return (
    <div className="sp-form">
      <TextField
        ref={title}
        large
        label={edit.title}
        hint={base?.title}
        value={words.title}
        onChange={(typed) => onChange({ title: typed })}
        onFocus={selectFirstPlace}
        error={tried && trouble.title ? common.fieldEmpty : leftOpen([words.title])}
      />
      <EditLines
        legend={edit.core}
        language={words.language}
        hint={edit.coreHint}
        most={MOST_SENTENCES}
        original={base?.core}
        lines={core.length > 0 ? core : [{ text: "", picture: "", source: "" }]}
        onChange={(lines) => onChange({ core: lines.map((line) => line.text) })}
        error={
          (tried && trouble.core) || tooMany || refused === "core" ? edit.coreWrong : leftOpen(words.core)
        }
      />
      <div className="sp-edit__kinds">
        {KINDS.map((kind) => (
          <EditLines
            key={kind}
            legend={text[kind]}
            language={words.language}
            hint={kind === "act" ? edit.lineHint : undefined}
            original={base?.[kind].map((line) => line.text)}
            lines={words[kind]}
            onChange={(lines) => onChange({ [kind]: lines })}
            onPicture={(place, name) => onPicture(kind, place, name)}
            error={linesWrong(words[kind])}
          />
        ))}
      </div>
      <BlankNames words={words} />
      <TextArea
        optional
        label={edit.readAloud}
        hint={base?.readAloud || edit.readAloudHint}
        value={words.readAloud}
        onChange={(typed) => onChange({ readAloud: typed })}
      />
    </div>
  );
}

/** What the places between brackets are, so that nobody types over them by mistake. */
function BlankNames({ words }: { words: SheetWords }) {
  const { informationSheet } = useText();
  const language = useLanguage();
  const { blanks } = useLibrary();
  const lines = KINDS.flatMap((kind) => words[kind]);
  const pieces = lines.flatMap((line) => piecesOf(line.text));
  const keys = new Set(pieces.flatMap((piece) => (piece.kind === "blank" ? [piece.key] : [])));
  for (const place of lines.flatMap((line) => placesIn(line.text))) keys.delete(place);
  if (keys.size === 0) return null;
  return (
    <p className="sp-soft">
      {informationSheet.edit.blanks}{" "}
      {[...keys]
        .map(
          (key) =>
            `[[${key}]]: ${labelOf(blanks.find((one) => one.key === key) ?? { key, labels: {} }, language)}`,
        )
        .join("; ")}
    </p>
  );
}
