/** The lines of one kind, each with its pictogram; what must not be done is struck out. */

import type { SheetPage, SheetWords } from "../../generated/commands";
import { Pictogram } from "../../shared/Pictogram";
import { sheetWord } from "../../text/seeds";
import { useLanguage, useText } from "../../text/text";
import { FilledText } from "./FilledText";

interface LinesProps {
  kind: "act" | "avoid" | "go";
  words: SheetWords;
  pictures: SheetPage["pictures"];
}

export function Lines({ kind, words, pictures }: LinesProps) {
  const { informationSheet: text } = useText();
  const screens = useLanguage();
  const lines = words[kind];
  if (lines.length === 0) return null;
  return (
    <section className={`sp-sheet__kind sp-sheet__kind--${kind}`}>
      <h2>
        {sheetWord(words.language, kind) || text[kind]}
        {/* The volunteer has to know which part is which. */}
        {words.language === screens ? null : (
          <bdi className="sp-sheet__meaning" lang={screens}>
            {text[kind]}
          </bdi>
        )}
      </h2>
      <ul>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes, and two lines may be alike.
          <li key={place}>
            {pictures[line.picture] ? (
              <Pictogram svg={pictures[line.picture] ?? ""} struck={kind === "avoid"} />
            ) : (
              <span className="sp-sheet__mark" aria-hidden="true">
                {kind === "avoid" ? "✕" : "•"}
              </span>
            )}
            <span>
              <FilledText line={line.text} language={words.language} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
