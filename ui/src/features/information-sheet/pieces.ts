/** A line in pieces: words, and the blanks in it, which stand there as `[[key]]`. */

import type { Blank } from "../../generated/commands";

export type Piece = { at: number } & ({ kind: "text"; text: string } | { kind: "blank"; key: string });

export function piecesOf(line: string): Piece[] {
  return line
    .split(/(\[\[.*?\]\])/)
    .map((part, at): Piece => {
      const key = /^\[\[(.*)\]\]$/.exec(part)?.[1];
      return key === undefined ? { at, kind: "text", text: part } : { at, kind: "blank", key: key.trim() };
    })
    .filter((piece) => piece.kind === "blank" || piece.text !== "");
}

/** What a blank is called in a language, else in Dutch, else by its key. */
export function labelOf(blank: Pick<Blank, "key" | "labels">, language: string): string {
  return blank.labels[language] || blank.labels.nl || blank.key.replaceAll("_", " ");
}

/** What stands in a blank; two values where two laptops did not hear of each other. */
export function filledIn(blanks: Blank[], key: string): string {
  const values = blanks.find((blank) => blank.key === key)?.values ?? [];
  return values.filter(Boolean).join(" / ");
}
