/** Finding a sheet by its code, its title or what it says. */

import { plain } from "../../app/categories";
import type { SheetSummary } from "../../generated/commands";

/** Sheets in which every typed word occurs, those whose code or title begins with it first. */
export function matching(sheets: SheetSummary[], typed: string): SheetSummary[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const scored = sheets.map((sheet) => ({ sheet, score: score(sheet, words) }));
  return scored
    .filter((one) => one.score > 0)
    .sort((one, other) => other.score - one.score)
    .map((one) => one.sheet);
}

/** Nothing where one of the words does not occur. */
function score(sheet: SheetSummary, words: string[]): number {
  const scores = words.map((word) => scoreOf(sheet, word));
  return scores.includes(0) ? 0 : scores.reduce((total, one) => total + one, 1);
}

function scoreOf(sheet: SheetSummary, word: string): number {
  const [code, title, core] = [sheet.code, sheet.title, sheet.core].map(plain);
  if (code?.startsWith(word)) return 4;
  if (title?.split(/[^\p{L}\p{N}]+/u).some((one) => one.startsWith(word))) return 3;
  if (title?.includes(word) || code?.includes(word)) return 2;
  return core?.includes(word) ? 1 : 0;
}
