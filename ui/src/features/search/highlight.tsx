/** Marks where the words somebody typed occur in a text, whatever their capitals and accents. */

import { type ReactNode, useMemo } from "react";

interface Plain {
  text: string;
  /** For each character of `text`, where it stands in the original. */
  from: number[];
}

function plain(text: string): Plain {
  const from: number[] = [];
  let bare = "";
  for (let index = 0; index < text.length; index += 1) {
    const letters = (text[index] ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (const letter of letters) {
      bare += letter;
      from.push(index);
    }
  }
  return { text: bare, from };
}

type Piece = { text: string; hit: boolean; at: number };

export function pieces(text: string, typed: string): Piece[] {
  const words = plain(typed).text.split(/\s+/).filter(Boolean);
  const bare = plain(text);
  const marked = new Set<number>();
  for (const word of words) {
    for (let at = bare.text.indexOf(word); at >= 0; at = bare.text.indexOf(word, at + 1)) {
      for (let offset = 0; offset < word.length; offset += 1) marked.add(bare.from[at + offset] ?? -1);
    }
  }
  const found: Piece[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const hit = marked.has(index);
    const last = found.at(-1);
    if (last && last.hit === hit) last.text += text[index];
    else found.push({ text: text[index] ?? "", hit, at: index });
  }
  return found;
}

/** A long text would push everything else off the screen: this much of it is shown. */
const LONGEST = 240;
/** So much of that stands before the first word that was typed. */
const BEFORE = 80;

/** The part of a text in which the words somebody typed come first; all of a short one. */
export function excerpt(text: string, typed: string): string {
  if (text.length <= LONGEST) return text;
  const first = pieces(text, typed).find((piece) => piece.hit)?.at ?? 0;
  // Never in the middle of a word.
  const from = first <= BEFORE ? 0 : text.lastIndexOf(" ", first - BEFORE) + 1;
  const to = text.indexOf(" ", from + LONGEST);
  const before = from > 0 ? "… " : "";
  return to < 0 ? before + text.slice(from) : `${before}${text.slice(from, to)} …`;
}

export function Highlight({ text, typed }: { text: string; typed: string }): ReactNode {
  const found = useMemo(() => pieces(text, typed), [text, typed]);
  return found.map((piece) => (piece.hit ? <mark key={piece.at}>{piece.text}</mark> : piece.text));
}
