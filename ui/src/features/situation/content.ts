/** What the form for a facility holds, and what is wrong with it. */

import type { FacilityReport, Moment } from "../../generated/commands";
import { dayOf, timeOf } from "../../shared/time";
import { comingMoment, pastMoment } from "../../shared/typedMoment";

export interface Content {
  state: string;
  sinceTime: string;
  sinceDay: string;
  expectedTime: string;
  expectedDay: string;
  source: string;
  confirmed: boolean;
}

/** What nobody said to be confirmed is not. */
export const EMPTY: Content = {
  state: "",
  sinceTime: "",
  sinceDay: "",
  expectedTime: "",
  expectedDay: "",
  source: "",
  confirmed: false,
};

/** One of two reports, to be said again. */
export function contentOf(report: FacilityReport): Content {
  const { state, since, expected, source, confirmed } = report;
  return {
    state,
    sinceTime: timeOf(since),
    sinceDay: dayOf(since),
    expectedTime: expected === null ? "" : timeOf(expected),
    expectedDay: expected === null ? "" : dayOf(expected),
    source,
    confirmed,
  };
}

export function sinceOf({ sinceTime, sinceDay }: Content, now: Moment): Moment | null {
  return pastMoment(sinceTime, sinceDay, now);
}

export function expectedOf({ expectedTime, expectedDay }: Content, now: Moment): Moment | null {
  return comingMoment(expectedTime, expectedDay, now);
}

type Wrong = "state" | "since" | "expected" | "source";

export function wrongIn(content: Content, now: Moment): Wrong[] {
  const since = sinceOf(content, now);
  const expected = expectedOf(content, now);
  const wrong: [Wrong, boolean][] = [
    ["state", content.state === ""],
    ["since", since !== null && since > now],
    ["expected", expected !== null && expected <= now],
    ["source", content.confirmed && content.source.trim() === ""],
  ];
  return wrong.filter(([, is]) => is).map(([field]) => field);
}
