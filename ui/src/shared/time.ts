/** Moments and durations in words. All clock times are those of the Netherlands, wherever the machine thinks it is. */

import type { Moment } from "../generated/commands";
import type { Text } from "../text/nl";
import { type Language, localeOf } from "../text/text";

const TIME_ZONE = "Europe/Amsterdam";
/** Further away than this, half a year, a day and a month may be those of another year. */
const NEEDS_YEAR_MS = 183 * 24 * 60 * 60_000;

export interface Times {
  /** 14:12 */
  clock(at: Moment): string;
  /** di 24 nov */
  date(at: Moment): string;
  /** 14:12, "ma 23 nov 14:12" when it is another day than `now`, or "za 24 nov 2031 14:12" when that says too little. */
  moment(at: Moment, now: Moment): string;
  /** 24-11-2026 14:12, for what is read long after. */
  full(at: Moment): string;
  /** 1 u 48 */
  duration(ms: number): string;
  /** How old something is. What is written ahead of a clock that was set back since is new. */
  age(at: Moment, now: Moment): string;
  /** "nog 1 u 48" or "12 min te laat". */
  left(deadline: Moment, now: Moment): string;
  /** "5 min geleden" */
  ago(at: Moment, now: Moment): string;
}

export function timesIn(language: Language, words: Text["common"]): Times {
  const locale = localeOf(language);
  const clockFormat = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: TIME_ZONE,
  });
  const day = { weekday: "short", day: "numeric", month: "short", timeZone: TIME_ZONE } as const;
  const dateFormat = new Intl.DateTimeFormat(locale, day);
  const yearFormat = new Intl.DateTimeFormat(locale, { ...day, year: "numeric" });
  const clock = (at: Moment) => written(clockFormat, at);
  const date = (at: Moment) => written(dateFormat, at);
  const near = (at: Moment, now: Moment) => Math.abs(at - now) < NEEDS_YEAR_MS;
  const dateFrom = (at: Moment, now: Moment) => (near(at, now) ? date(at) : written(yearFormat, at));
  const duration = (ms: number) => durationIn(ms, words);
  return {
    clock,
    date,
    duration,
    age: (at, now) => duration(Math.max(0, now - at)),
    full: (at) => `${dayOf(at).split("-").reverse().join("-")} ${clock(at)}`,
    moment: (at, now) => (dayOf(at) === dayOf(now) ? clock(at) : `${dateFrom(at, now)} ${clock(at)}`),
    left: (deadline, now) =>
      deadline >= now ? words.left(duration(deadline - now)) : words.late(duration(now - deadline)),
    ago: (at, now) => (now - at < 60_000 ? words.now : words.ago(duration(now - at))),
  };
}

/** A browser refuses to write what is no moment; one such value must not take the screen along. */
function written(format: Intl.DateTimeFormat, at: Moment): string {
  return isMoment(at) ? format.format(at) : "–";
}

function isMoment(at: Moment): boolean {
  return !Number.isNaN(new Date(at).getTime());
}

function durationIn(ms: number, words: Text["common"]): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  if (minutes < 60) return words.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return words.hours(hours, minutes % 60);
  return words.days(Math.floor(hours / 24));
}

/** Read by its parts: in what order and with what signs a language writes them differs between browsers. */
const partsFormat = new Intl.DateTimeFormat("en", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: TIME_ZONE,
});

function partsOf(at: Moment): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  if (!isMoment(at)) return {};
  return Object.fromEntries(partsFormat.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** The day of a moment as a date field holds it: 2026-11-24. */
export function dayOf(at: Moment): string {
  const { year = "", month = "", day = "" } = partsOf(at);
  return `${year}-${month}-${day}`;
}

/** The clock time of a moment as a time field holds it: 14:12. */
export function timeOf(at: Moment): string {
  const { hour = "", minute = "" } = partsOf(at);
  return `${hour}:${minute}`;
}

/** The moment that a date field and a time field mean, in the Netherlands; `null` while they are incomplete. */
export function momentOf(day: string, time: string): Moment | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  const guess = asIfUtc - zoneOffset(asIfUtc);
  return asIfUtc - zoneOffset(guess);
}

function zoneOffset(at: Moment): number {
  return Date.parse(`${dayOf(at)}T${timeOf(at)}:00Z`) - Math.floor(at / 60_000) * 60_000;
}
