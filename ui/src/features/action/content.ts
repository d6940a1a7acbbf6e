/** What the form for something to do holds. */

import type { ForRequest } from "../../app/screens";

/** What there can be to do, in the order in which it is offered. */
export const SORTS = ["promise", "visit", "defect", "expected", "task"];

export interface ActionContent {
  sort: string;
  text: string;
  forWhom: string;
  owner: string;
  dueTime: string;
  dueDay: string;
  request: ForRequest | null;
}

/** What is noted at a request was mostly promised to whoever asked. */
export function beginning(request: ForRequest | undefined): ActionContent {
  const sort = request ? "promise" : "task";
  return { sort, text: "", forWhom: "", owner: "", dueTime: "", dueDay: "", request: request ?? null };
}

export function isEmpty({ text, forWhom, owner }: ActionContent): boolean {
  return `${text}${forWhom}${owner}`.trim() === "";
}
