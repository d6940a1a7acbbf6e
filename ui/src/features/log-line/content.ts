/** What the form for a line in the diary holds. */

import type { LineStart } from "../../app/quickLine";

export interface LineContent {
  sort: string;
  text: string;
  reason: string;
  confirmed: boolean;
  /** 14:12; empty for now. */
  time: string;
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
    about: about ?? null,
    corrects: corrects ?? null,
  };
}

/** What was decided here is so, and has a reason; the rest was seen or heard. */
export function isDecision({ sort }: Pick<LineContent, "sort">): boolean {
  return sort === "decision";
}
