/**
 * The order of the pages in the hall: what happened, where to go, and the sheets that matter now, each in all its languages
 * at once, so that nobody waits long for theirs. What happened comes first as a whole, and a page of it again after every
 * few others: in Dutch, and in one more language in turn.
 */

import type {
  BoardLine,
  PublicPlace,
  PublicScreen,
  PublicSheet,
  SheetLine,
  SheetWords,
} from "../../generated/commands";

/** The language of the board, and of a place that has no words in another. */
const BASE = "nl";

/** A line on the board, in the language of its page where it has words in it. */
export interface HallLine extends BoardLine {
  language: string;
}

export type Page = { key: string; language: string } & (
  | { kind: "board"; lines: HallLine[] }
  | { kind: "places"; places: [PublicPlace, ...PublicPlace[]] }
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
  const groups = [
    ...languages.filter(saysOtherwise(screen)).map((language) => placesPages(screen, language)),
    ...screen.sheets.flatMap((sheet) => sheetPages(sheet, languages)),
  ];
  const pages = amongOthers(boards(screen, languages), groups);
  return pages.map((page, place) => {
    const before = pages.slice(0, place).filter((one) => one.key === page.key).length;
    return { ...page, key: `${page.key}/${before}` };
  });
}

/** What happened is never further away than so many pages. */
const MOST_BETWEEN = 4;

/** What happened, then a few pages, and so on. A sheet in one language stays together where it is not longer than that. */
function amongOthers(boards: Boards, groups: Page[][]): Page[] {
  const parts: Page[][] = [[]];
  for (const page of groups.flatMap((group) => chunked(group))) {
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && last.length + page.length > MOST_BETWEEN) parts.push([...page]);
    else last.push(...page);
  }
  const { base, others } = boards;
  const turn = (pages: Page[], place: number) => pages.slice(place % Math.max(1, pages.length)).slice(0, 1);
  return parts.flatMap((part, place) => [
    ...(place === 0 ? base : turn(base, place - 1)),
    ...turn(others, place),
    ...part,
  ]);
}

function chunked(group: Page[]): Page[][] {
  const count = Math.ceil(group.length / MOST_BETWEEN);
  return Array.from({ length: count }, (_, at) => group.slice(at * MOST_BETWEEN, (at + 1) * MOST_BETWEEN));
}

interface Boards {
  base: Page[];
  others: Page[];
}

/** In Dutch, and in the other languages: what has no words there is shown in Dutch, so that nothing goes missing. */
function boards(screen: PublicScreen, languages: string[]): Boards {
  const lines = screen.lines.map((line) => ({ ...line, language: BASE }));
  const others = languages.filter((language) => language !== BASE);
  return {
    base: boardPages(lines, BASE),
    others: others.flatMap((language) => boardPages(linesIn(screen, language), language)),
  };
}

/** A line that comes from a sheet with words in this language has those. */
function linesIn({ lines, sheets }: PublicScreen, language: string): HallLine[] {
  return lines.map((line) => {
    const sheet = sheets.find((one) => one.code === line.sheet);
    const words = sheet?.texts.find((text) => text.language === language);
    return words ? { ...line, language, text: words.core[0] ?? words.title } : { ...line, language: BASE };
  });
}

function boardPages(lines: HallLine[], language: string): Page[] {
  return packed(lines, (line) => line.text.length + FACTS_COST, BOARD_HOLDS).map((some, place) => ({
    kind: "board",
    key: `board/${language}/${place}`,
    language,
    lines: some,
  }));
}

/** Places that nobody wrote down in another language are shown once. */
function saysOtherwise({ places }: PublicScreen): (language: string, at: number) => boolean {
  const said = (language: string) => (places[language] ?? []).map((place) => place.text).join();
  return (language, at) => at === 0 || said(language) !== said(BASE);
}

/** A page of places says how sure all of them are, so those that are less sure have a page of their own. */
function placesPages({ places }: PublicScreen, language: string): Page[] {
  const all = places[language] ?? [];
  const alike = [...new Set(all.map(sureness))].map((sure) => all.filter((one) => sureness(one) === sure));
  const pages = alike.flatMap((some) => packed(some, ({ text }) => lengthOf(text), LIST_HOLDS));
  return pages.flatMap(([first, ...others], place) =>
    first === undefined
      ? []
      : [{ kind: "places", key: `places/${language}/${place}`, language, places: [first, ...others] }],
  );
}

function sureness({ confirmed, approved, checked, language }: PublicPlace): string {
  return [confirmed, approved, checked, language].join();
}

/** A group for each of its languages. */
function sheetPages(sheet: PublicSheet, languages: string[]): Page[][] {
  const texts = languages.flatMap((language) => sheet.texts.find((text) => text.language === language) ?? []);
  // A sheet that has none of the languages asked for is shown in the one it has.
  const shown = texts.length > 0 ? texts : sheet.texts.slice(0, 1);
  return shown.map((words) => {
    const { language } = words;
    const key = `${sheet.code}/${sheet.version}/${language}`;
    const list = (kind: "act" | "avoid"): Page[] =>
      packed(thoughts(sheet, words, kind), lengthOfThought, LIST_HOLDS).map((lines, place) => ({
        kind,
        key: `${key}/${kind}/${place}`,
        language,
        sheet,
        words,
        lines: lines.flat(),
      }));
    return [{ kind: "core", key, language, sheet, words }, ...list("act"), ...list("avoid")];
  });
}

/** "Gebruik dan ook…": says nothing without the line before it. Translations follow the lines of the Dutch. */
const GOES_ON = /^(\p{L}+ )?dan\b/iu;

/** Lines that go on about the one before them stay with it. */
function thoughts(sheet: PublicSheet, words: SheetWords, kind: "act" | "avoid"): SheetLine[][] {
  const base = sheet.texts.find((text) => text.language === BASE)?.[kind];
  return words[kind].reduce<SheetLine[][]>((whole, line, place) => {
    const last = whole.at(-1);
    if (last && GOES_ON.test(base?.[place]?.text ?? "")) last.push(line);
    else whole.push([line]);
    return whole;
  }, []);
}

function lengthOfThought(lines: SheetLine[]): number {
  return lines.reduce((sum, line) => sum + lengthOf(line.text), 0);
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
