/** A moment in the language of a page. */

import type { Moment } from "../../generated/commands";
import { dayOf } from "../../shared/time";

/** The day only when it is another one. Figures as on the clock beside it, in every script. */
export function momentIn(language: string, at: Moment, now: Moment): string {
  const day = dayOf(at) === dayOf(now) ? {} : ({ weekday: "long", day: "numeric", month: "long" } as const);
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    ...day,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Europe/Amsterdam",
  });
  return format.format(at);
}
