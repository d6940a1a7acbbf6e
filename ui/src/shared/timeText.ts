/** Reading and writing clock times and dates as they are typed here. */

import type { Moment } from "../generated/commands";
import { dayOf } from "./time";

/** 1412, 14.12, 14:12, 9:5 and 9 as 14:12, 09:05 and 09:00; empty when it is no time. */
export function timeFromText(text: string): string {
  const found = /^(\d{1,2})(?:[:.,u h]?(\d{1,2}))?$/.exec(text.trim());
  if (!found) return "";
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hours > 23 || minutes > 59) return "";
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** Days that people name, counted from today. */
const NAMED: Record<string, number> = {
  eergisteren: -2,
  gisteren: -1,
  yesterday: -1,
  vandaag: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
};
const DAY_MS = 24 * 60 * 60_000;

/**
 * 24-11, 24-11-2026, 2026-11-24 and "gisteren" as 2026-11-24; empty when it is no date. Without a year it is this
 * year.
 */
export function dayFromText(text: string, now: Moment): string {
  const named = NAMED[text.trim().toLowerCase()];
  if (named !== undefined) return dayOf(now + named * DAY_MS);
  const [day, month, year] = numbersOf(text.trim());
  if (!day || !month) return "";
  const date = new Date(Date.UTC(year ?? Number(dayOf(now).slice(0, 4)), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : "";
}

/** Day, month and, where it was typed, the year. */
function numbersOf(text: string): number[] {
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (yearFirst) return yearFirst.slice(1).map(Number).reverse();
  const found = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$/.exec(text);
  if (!found) return [];
  const [, day, month, year] = found;
  return [day, month, year?.length === 2 ? `20${year}` : year]
    .filter((part) => part !== undefined)
    .map(Number);
}

/** 2026-11-24 as 24-11-2026. */
export function dayInText(day: string): string {
  const [year, month, date] = day.split("-");
  return year && month && date ? `${date}-${month}-${year}` : "";
}
