/** What the form for a line holds, and until when a line holds that is written in it. */

import type { BoardLine, Moment } from "../../generated/commands";
import { dayOf, timeOf } from "../../shared/time";
import { comingMoment } from "../../shared/typedMoment";

export interface NoticeContent {
  text: string;
  confirmed: boolean;
  source: string;
  untilTime: string;
  untilDay: string;
  /** The line that this one replaces. */
  replaces: string | null;
}

/** What nobody said to be confirmed is not. */
export const EMPTY: NoticeContent = {
  text: "",
  confirmed: false,
  source: "",
  untilTime: "",
  untilDay: "",
  replaces: null,
};

/** A line that hangs there, to be changed. */
export function lineAgain(line: BoardLine): NoticeContent {
  const until = line.validUntil;
  return {
    text: line.text,
    confirmed: line.confirmed,
    source: line.source,
    untilTime: until === null ? "" : timeOf(until),
    untilDay: until === null ? "" : dayOf(until),
    replaces: line.id,
  };
}

/** A time alone is the next time that the clock says so; a day alone lasts until its end; nothing is for ever. */
export function untilOf(content: Pick<NoticeContent, "untilTime" | "untilDay">, now: Moment): Moment | null {
  return comingMoment(content.untilTime, content.untilDay, now);
}
