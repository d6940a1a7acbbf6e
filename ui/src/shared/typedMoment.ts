/** What a clock time, with or without a day, means that somebody typed. */

import type { Moment } from "../generated/commands";
import { dayOf, momentOf } from "./time";

const DAY_MS = 24 * 60 * 60_000;
const END_OF_DAY = "23:59";

/** A time alone is the next time that the clock says so; a day alone lasts until its end; nothing is no moment. */
export function comingMoment(time: string, day: string, now: Moment): Moment | null {
  if (day) return momentOf(day, time || END_OF_DAY);
  if (!time) return null;
  const today = momentOf(dayOf(now), time);
  return today === null || today > now ? today : momentOf(dayOf(now + DAY_MS), time);
}

/** A time alone is the last time that the clock said so; a day alone began with its first minute. */
export function pastMoment(time: string, day: string, now: Moment): Moment | null {
  if (day) return momentOf(day, time || "00:00");
  if (!time) return null;
  const today = momentOf(dayOf(now), time);
  return today === null || today <= now ? today : momentOf(dayOf(now - DAY_MS), time);
}

/** Nobody has been here longer than a shift takes: eight hours. */
const SHIFT_MS = 8 * 60 * 60_000;

/** Since when or from when: a time that was less than a shift ago has begun, any other is to come. A day says which. */
export function beginningMoment(time: string, day: string, now: Moment): Moment | null {
  if (day) return momentOf(day, time || "00:00");
  const past = pastMoment(time, "", now);
  return past !== null && now - past < SHIFT_MS ? past : comingMoment(time, "", now);
}
