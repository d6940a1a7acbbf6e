/** What is wrong with a sheet that is being written. The program asks the same; here it is said at the field. */

import type { Moment, SheetLine, SheetWords } from "../../generated/commands";
import { filledCore, type SheetContent, staleAloud, untouched } from "./content";
import { troubleOf, troubleOfStart } from "./momentText";
import { hasPlaces } from "./places";

const MOST_SENTENCES = 3;
const MOST_LINES = 40;
/** In letters, as the program counts them. */
const LONGEST_LINE = 2_000;

export interface WordsTrouble {
  title: boolean;
  core: boolean;
  tooLong: boolean;
  tooMany: boolean;
}

export function isTooLong(line: string): boolean {
  return [...line.trim()].length > LONGEST_LINE;
}

export function troubleIn(words: SheetWords): WordsTrouble {
  const kinds: SheetLine[][] = [words.act, words.avoid, words.go];
  const core = filledCore(words).length;
  return {
    title: words.title.trim() === "",
    core: core < 1 || core > MOST_SENTENCES,
    tooLong: kinds.some((kind) => kind.some((line) => isTooLong(line.text))),
    tooMany: kinds.some((kind) => kind.filter((line) => line.text.trim()).length > MOST_LINES),
  };
}

export function hasTrouble(words: SheetWords): boolean {
  return Object.values(troubleIn(words)).some(Boolean);
}

/** Whether its words can be put on a page as they stand. */
export function canBeMeasured(content: SheetContent): boolean {
  return !content.texts.slice(0, 1).some(hasTrouble);
}

/** What is confirmed says by whom. */
export function lacksSource({ confirmed, source, sources }: SheetContent): boolean {
  return confirmed === true && source.trim() === "" && sources.length === 0;
}

export function canBeSaved(content: SheetContent, now: Moment): boolean {
  const { validFrom, validUntil, nextUpdate } = content;
  const moments = [
    troubleOfStart(validFrom, validUntil, now),
    ...[validUntil, nextUpdate].map((text) => troubleOf(text, now)),
  ];
  const asked =
    (untouched(content).length > 0 && content.othersHold === null) ||
    (staleAloud(content).length > 0 && content.aloudHolds === null);
  const said =
    content.confirmed !== null && !lacksSource(content) && !asked && !content.texts.some(hasPlaces);
  return said && !content.texts.some(hasTrouble) && moments.every((trouble) => trouble === null);
}
