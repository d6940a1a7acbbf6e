/** What the form for a line in the diary holds. */

import type { LineStart } from "../../app/quickLine";
import type { Moment } from "../../generated/commands";
import { pastMoment } from "../../shared/typedMoment";

export interface LineContent {
  sort: string;
  text: string;
  reason: string;
  confirmed: boolean;
  /** 14:12; empty for now. */
  time: string;
  /** 2026-11-24; empty for the last time that the clock said so. */
  day: string;
  about: LineStart["about"] | null;
  corrects: LineStart["corrects"] | null;
}

/** What a person can write a line about, the most usual first. */
export const SORTS = ["event", "decision", "contact", "incident"];

/** What nobody said to be confirmed is not. */
export function beginning({ about, corrects }: LineStart): LineContent {
  return {
    sort: corrects?.sort ?? "event",
    text: corrects?.text ?? "",
    reason: "",
    confirmed: false,
    time: "",
    day: "",
    about: about ?? null,
    corrects: corrects ?? null,
  };
}

/** When it happened, as far as it was said. */
export function happenedAt({ time, day }: LineContent, now: Moment): Moment | null {
  return time === "" ? null : pastMoment(time, day, now);
}

/** A clock time that is still to come is one of another day. */
export function isComing(content: LineContent, now: Moment): boolean {
  const at = happenedAt(content, now);
  return at !== null && at > now;
}

/** What was decided here is so, and has a reason; the rest was seen or heard. */
export function isDecision({ sort }: Pick<LineContent, "sort">): boolean {
  return sort === "decision";
}
