/** The lines of one kind, each with its pictogram; what must not be done is struck out. */

import type { SheetPage, SheetWords } from "../../generated/commands";
import { Pictogram } from "../../shared/Pictogram";
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
      {/* In the language of the screens: the volunteer has to know which part is which. */}
      <h2 lang={screens}>
        <bdi>{text[kind]}</bdi>
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
