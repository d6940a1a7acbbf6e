/** The places that a template leaves open for whoever writes: by keyboard each is reached and typed over. */

import type { SheetWords } from "../../generated/commands";
import { TEMPLATES, type Template } from "../../text/sheetTemplates";
import { emptyWords, type SheetContent } from "./content";
import { piecesOf } from "./pieces";
import { BASE } from "./useLibrary";

const linesOf = ({ title, core, act, avoid, go }: Template) => [title, ...core, ...act, ...avoid, ...go];

const keysIn = (line: string) =>
  piecesOf(line).flatMap((piece) => (piece.kind === "blank" ? [piece.key] : []));

/** A key with an underscore is one of the library's blanks, which the point fills in once for all sheets. */
const PLACES = new Set(
  TEMPLATES.flatMap(linesOf)
    .flatMap(keysIn)
    .filter((key) => !key.includes("_")),
);

/** Those in this line that still have to be filled in. */
export function placesIn(line: string): string[] {
  return keysIn(line).filter((key) => PLACES.has(key));
}

export function hasPlaces({ title, core, act, avoid, go }: SheetWords): boolean {
  return [title, ...core, ...[...act, ...avoid, ...go].map((line) => line.text)].some(
    (line) => placesIn(line).length > 0,
  );
}

/** Selects the first open place at or behind `from`, so that the next key types over it. Answers whether there is one. */
export function selectPlace(field: HTMLInputElement | HTMLTextAreaElement, from: number): boolean {
  for (const found of field.value.matchAll(/\[\[(.*?)\]\]/g)) {
    const end = found.index + found[0].length;
    if (end <= from || !PLACES.has(found[1]?.trim() ?? "")) continue;
    field.setSelectionRange(found.index, end);
    return true;
  }
  return false;
}

/** The same in a field that gets the focus, once the browser has put its cursor there. */
export function selectFirstPlace({ target }: { target: HTMLInputElement | HTMLTextAreaElement }): void {
  setTimeout(() => {
    if (document.activeElement === target) selectPlace(target, 0);
  });
}

/** The form as a template begins it. */
export function beginFrom(template: Template, empty: SheetContent): SheetContent {
  const line = (text: string) => ({ text, picture: "", source: "" });
  const { title, core, act, avoid, go } = template;
  const lines = { act: act.map(line), avoid: avoid.map(line), go: go.map(line) };
  return { ...empty, texts: [{ ...emptyWords(BASE), title, core, ...lines }] };
}
