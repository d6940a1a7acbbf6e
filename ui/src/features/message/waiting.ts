/** What a message waits for, and since when. */

import type { Message, Moment } from "../../generated/commands";

export interface Waits {
  for: "send" | "acknowledge" | "takeUp";
  since: Moment;
}

export function waitsFor({ direction, acknowledged, sent, at, erased }: Message): Waits | null {
  if (acknowledged.length > 0 || erased) return null;
  const left = sent[0]?.at;
  if (direction === "in") return { for: "takeUp", since: left ?? at };
  return left === undefined ? { for: "send", since: at } : { for: "acknowledge", since: left };
}
