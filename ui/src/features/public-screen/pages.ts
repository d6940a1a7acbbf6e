/**
 * The order of the pages in the hall. What happened is at least every fifth page. A round is: what happened, where to go, every sheet that somebody approved, and
 * one of the general sheets; the next round has the next general sheet. Each sheet comes in all its languages at once,
 * so that nobody waits long for theirs.
 */

import type { BoardLine, PublicScreen, PublicSheet, SheetLine, SheetWords } from "../../generated/commands";

/** The language of the board, and of a place that has no words in another. */
const BASE = "nl";

export type Page = { key: string; language: string } & (
  | { kind: "board"; lines: BoardLine[] }
  | { kind: "places"; places: string[] }
  | { kind: "core"; sheet: PublicSheet; words: SheetWords }
  | { kind: "act" | "avoid"; sheet: PublicSheet; words: SheetWords; lines: SheetLine[] }
);

export function languagesOf(screen: PublicScreen, wished: string[]): string[] {
  const there = [...new Set(screen.sheets.flatMap((sheet) => sheet.texts.map((text) => text.language)))];
  const chosen = wished.filter((language) => there.includes(language));
  return chosen.length > 0 ? chosen : there;
}

export function pagesOf(screen: PublicScreen, wished: string[]): Page[] {
  const languages = languagesOf(screen, wished);
  const approved = screen.sheets.filter((sheet) => sheet.approved);
  const general = screen.sheets.filter((sheet) => !sheet.approved);
  const rounds = general.length > 0 ? general.map((sheet) => [...approved, sheet]) : [approved];
  return rounds.flatMap((sheets, round) => {
    const language = languages[round % languages.length] ?? BASE;
    const pages = withNews(boardPages(screen.lines), [
      ...placesPages(screen.sheets, language),
      ...sheets.flatMap((sheet) => sheetPages(sheet, languages)),
    ]);
    return pages.map((page) => ({ ...page, key: `${round}/${page.key}` }));
  });
}

/** So many pages at most come between two about what happened. */
const BETWEEN = 4;

/** What happened as a whole first, and then a page of it whenever so many others have passed. */
function withNews(board: Page[], others: Page[]): Page[] {
  const rest = others.flatMap((page, place) => {
    const again =
      place > 0 && place % BETWEEN === 0 ? board[(place / BETWEEN - 1) % board.length] : undefined;
    return again ? [{ ...again, key: `${again.key}/again/${place}` }, page] : [page];
  });
  return [...board, ...rest];
}

function boardPages(lines: BoardLine[]): Page[] {
  return packed(lines, (line) => line.text.length + FACTS_COST, BOARD_HOLDS).map((some, place) => ({
    kind: "board",
    key: `board/${place}`,
    language: BASE,
    lines: some,
  }));
}

function placesPages(sheets: PublicSheet[], language: string): Page[] {
  const wordsOf = (sheet: PublicSheet) =>
    sheet.texts.find((text) => text.language === language) ?? sheet.texts[0];
  const places = [...new Set(sheets.flatMap((sheet) => textsOf(wordsOf(sheet)?.go ?? [])))];
  return packed(places, lengthOf, LIST_HOLDS).map((some, place) => ({
    kind: "places",
    key: `places/${language}/${place}`,
    language,
    places: some,
  }));
}

function sheetPages(sheet: PublicSheet, languages: string[]): Page[] {
  const texts = languages.flatMap((language) => sheet.texts.find((text) => text.language === language) ?? []);
  // A sheet that has none of the languages asked for is shown in the one it has.
  const shown = texts.length > 0 ? texts : sheet.texts.slice(0, 1);
  return shown.flatMap((words) => {
    const { language } = words;
    const key = `${sheet.code}/${sheet.version}/${language}`;
    const list = (kind: "act" | "avoid"): Page[] =>
      packed(words[kind], (line) => lengthOf(line.text), LIST_HOLDS).map((lines, place) => ({
        kind,
        key: `${key}/${kind}/${place}`,
        language,
        sheet,
        words,
        lines,
      }));
    return [{ kind: "core", key, language, sheet, words }, ...list("act"), ...list("avoid")];
  });
}

function textsOf(lines: SheetLine[]): string[] {
  return lines.map((line) => line.text);
}

/** How many letters are read from five metres on one page. */
const LIST_HOLDS = 420;
const BOARD_HOLDS = 400;
/** What a line on the board takes for its facts, and one in a list for its space. */
const FACTS_COST = 40;
const LINE_COSTS = 25;

function lengthOf(text: string): number {
  return text.length + LINE_COSTS;
}

/** Spread evenly over as few pages as they fit on; what is too long for one has a page of its own. */
function packed<T>(items: T[], sizeOf: (item: T) => number, holds: number): T[][] {
  const total = items.reduce((sum, item) => sum + sizeOf(item), 0);
  const share = total / Math.max(1, Math.ceil(total / holds));
  const pages: T[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const size = sizeOf(item);
    if (filled + size / 2 > share) {
      pages.push([]);
      filled = 0;
    }
    pages.at(-1)?.push(item);
    filled += size;
  }
  return pages;
}
