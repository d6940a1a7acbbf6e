/** A sheet as its form holds it, and as the command wants it. */

import type { NewSheet } from "../../app/screens";
import type {
  Moment,
  SheetLine,
  SheetPage,
  SheetSourceLine,
  SheetWords,
  WriteSheet,
} from "../../generated/commands";
import { type MomentText, momentIn, momentTextOf, NO_MOMENT_TEXT } from "./momentText";
import { BASE } from "./useLibrary";

export interface SheetContent {
  /** Empty for a sheet that does not exist yet. */
  code: string;
  categories: string[];
  /** The name of its pictogram. */
  picture: string;
  confirmed: boolean | null;
  /** Empty: at once. */
  validFrom: MomentText;
  validUntil: MomentText;
  nextUpdate: MomentText;
  area: string;
  /** Whoever says so, as it was typed. */
  source: string;
  /** Those of the version before. */
  sources: SheetSourceLine[];
  texts: SheetWords[];
  /** What the version before said. */
  before: SheetWords[];
  /** Whether translations that nobody touched still say the same. */
  othersHold: boolean | null;
  /** Whether a read-aloud text that nobody touched still says the same as the changed words. */
  aloudHolds: boolean | null;
}

const NO_LINE: SheetLine = { text: "", picture: "", source: "" };

export function emptyWords(language: string): SheetWords {
  return {
    language,
    // Dutch is what the person at the form writes; another language has to be signed off.
    checked: language === BASE,
    checkedBy: null,
    title: "",
    core: [""],
    readAloud: "",
    act: [NO_LINE],
    avoid: [NO_LINE],
    go: [NO_LINE],
  };
}

export const EMPTY_SHEET: SheetContent = {
  code: "",
  categories: [],
  picture: "",
  confirmed: null,
  validFrom: NO_MOMENT_TEXT,
  validUntil: NO_MOMENT_TEXT,
  nextUpdate: NO_MOMENT_TEXT,
  area: "",
  source: "",
  sources: [],
  texts: [emptyWords(BASE)],
  before: [],
  othersHold: null,
  aloudHolds: null,
};

/** The form for a new sheet, with what is known of it already. */
export function beginWith(start: NewSheet | undefined): SheetContent {
  if (!start) return EMPTY_SHEET;
  const { title, core, confirmed, source } = start;
  return { ...EMPTY_SHEET, confirmed, source, texts: [{ ...emptyWords(BASE), title, core: [core] }] };
}

/** The form for a new version, filled with the one that is there. Times of before say nothing about the new one. */
export function contentOf(page: SheetPage): SheetContent {
  const { code, categories, confirmed, validUntil } = page.summary;
  const texts = page.texts.map(withLines);
  return {
    ...EMPTY_SHEET,
    code,
    categories,
    picture: page.pictureName,
    confirmed,
    validFrom: momentTextOf(page.validFrom),
    validUntil: momentTextOf(validUntil),
    area: page.area,
    sources: page.sources,
    texts,
    before: texts,
  };
}

/** A kind without lines shows an empty one to type in. */
function withLines(words: SheetWords): SheetWords {
  const some = (lines: SheetLine[]) => (lines.length > 0 ? lines : [NO_LINE]);
  return { ...words, act: some(words.act), avoid: some(words.avoid), go: some(words.go) };
}

/** Nothing was typed. A new version that was touched is always worth keeping. */
export function isEmpty(content: SheetContent): boolean {
  return JSON.stringify(content) === JSON.stringify(EMPTY_SHEET);
}

/** Languages whose words are still those of before, while the Dutch changed. */
export function untouched({ texts, before }: SheetContent): string[] {
  const same = (words: SheetWords) => {
    const was = before.find((one) => one.language === words.language);
    return was !== undefined && said(was) === said(words);
  };
  const base = texts.find((one) => one.language === BASE);
  if (!base || before.length === 0 || same(base)) return [];
  return texts.filter((one) => one.language !== BASE && same(one)).map((one) => one.language);
}

/** Languages whose words changed, while what is read aloud of them did not. */
export function staleAloud({ texts, before }: SheetContent): string[] {
  const stale = (words: SheetWords) => {
    const was = before.find((one) => one.language === words.language);
    const aloud = words.readAloud.trim();
    return was && aloud && aloud === was.readAloud.trim() && printed(was) !== printed(words);
  };
  return texts.filter(stale).map((one) => one.language);
}

/** The words alone, without who read them. */
function said(words: SheetWords): string {
  return printed(words) + words.readAloud.trim();
}

/** What stands on the page. */
function printed({ title, core, act, avoid, go }: SheetWords): string {
  const lines = [act, avoid, go].map((kind) => kind.map((line) => line.text.trim()).filter(Boolean));
  return JSON.stringify([title.trim(), core.map((one) => one.trim()).filter(Boolean), lines]);
}

export function filledCore(words: SheetWords): string[] {
  return words.core.map((sentence) => sentence.trim()).filter(Boolean);
}

/** What the command takes. Moments that cannot be read are left out; the form holds up the saving. */
export function toInput(content: SheetContent, now: Moment): WriteSheet {
  const stale = content.othersHold === true ? [] : untouched(content);
  const unread = content.aloudHolds === true ? [] : staleAloud(content);
  const aloudOf = (words: SheetWords) => (unread.includes(words.language) ? "" : words.readAloud);
  const typed = content.source.trim();
  const own: SheetSourceLine[] = typed ? [{ key: "", name: typed, address: "", read: "" }] : [];
  return {
    code: content.code,
    categories: content.categories,
    picture: content.picture,
    confirmed: content.confirmed === true,
    validFrom: momentIn(content.validFrom, now, "begins"),
    validUntil: momentIn(content.validUntil, now),
    nextUpdate: momentIn(content.nextUpdate, now),
    area: content.area.trim(),
    sources: [...own, ...content.sources],
    texts: content.texts
      .filter((words) => !stale.includes(words.language))
      .map((words) => ({ ...words, core: filledCore(words), readAloud: aloudOf(words) })),
  };
}
