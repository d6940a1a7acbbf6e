/** A moment that is still to come, as a day and a time are typed. */

import type { Moment } from "../../generated/commands";
import { dayOf, momentOf, timeOf } from "../../shared/time";

export interface MomentText {
  day: string;
  time: string;
  /** What was typed there that cannot be read. */
  unread: { day: string; time: string };
}

export const NO_MOMENT_TEXT: MomentText = { day: "", time: "", unread: { day: "", time: "" } };

const DAY_MS = 24 * 60 * 60_000;
const LONGEST_MS = 2 * 366 * DAY_MS;
const FIRST_MINUTE = "00:00";
const LAST_MINUTE = "23:59";

/** A day alone is meant to its end; from a day on means from its first minute. */
export type DayAlone = "begins" | "ends";

export function momentTextOf(at: Moment | null): MomentText {
  return at === null ? NO_MOMENT_TEXT : { ...NO_MOMENT_TEXT, day: dayOf(at), time: timeOf(at) };
}

/** A day without a time is that whole day; a time without a day is the next time that it is so late. */
export function momentIn(text: MomentText, now: Moment, alone: DayAlone = "ends"): Moment | null {
  const { day, time, unread } = text;
  if (unread.day || unread.time || (!day && !time)) return null;
  if (day) return momentOf(day, time || (alone === "ends" ? LAST_MINUTE : FIRST_MINUTE));
  const today = momentOf(dayOf(now), time);
  return today !== null && today <= now ? momentOf(dayOf(now + DAY_MS), time) : today;
}

export type MomentTrouble = "unread" | "past" | "tooFar" | "endsFirst";

export function troubleOf(text: MomentText, now: Moment): MomentTrouble | null {
  if (text.unread.day || text.unread.time) return "unread";
  const at = momentIn(text, now);
  if (at === null) return null;
  if (at <= now) return "past";
  return at > now + LONGEST_MS ? "tooFar" : null;
}

/** Of the moment from which something holds. One that has passed is at once, and no trouble. */
export function troubleOfStart(from: MomentText, until: MomentText, now: Moment): MomentTrouble | null {
  const trouble = troubleOf(from, now);
  const [begins, ends] = [momentIn(from, now, "begins"), momentIn(until, now)];
  if (begins !== null && ends !== null && begins >= ends) return "endsFirst";
  return trouble === "past" ? null : trouble;
}
