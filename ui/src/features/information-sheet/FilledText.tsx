/** A line with its blanks filled in; one that is still open says what has to come there. */

import { useLanguage, useText } from "../../text/text";
import { filledIn, labelOf, piecesOf } from "./pieces";
import { useLibrary } from "./useLibrary";

export function FilledText({ line, language }: { line: string; language: string }) {
  return piecesOf(line).map((piece) =>
    piece.kind === "text" ? piece.text : <Filled key={piece.at} name={piece.key} language={language} />,
  );
}

function Filled({ name, language }: { name: string; language: string }) {
  const { informationSheet: text } = useText();
  const { blanks } = useLibrary();
  const screens = useLanguage();
  const value = filledIn(blanks, name);
  if (value) return <bdi className="sp-blank sp-blank--filled">{value}</bdi>;
  const blank = blanks.find((one) => one.key === name) ?? { key: name, labels: {} };
  return (
    <span className="sp-blank">
      <span className="sp-visually-hidden" lang={screens}>
        {text.blankOpen}{" "}
      </span>
      <span aria-hidden="true">… </span>
      <bdi>({labelOf(blank, language)})</bdi>
    </span>
  );
}
