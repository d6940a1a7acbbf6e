/** What a message waits for, and since when. */

import type { Message, Moment } from "../../generated/commands";

export interface Waits {
  for: "send" | "acknowledge" | "takeUp" | "answer" | "sendAnswer";
  since: Moment;
}

export function waitsFor(one: Message): Waits | null {
  if (one.answered.length > 0 || one.erased) return null;
  const left = one.sent[0]?.at;
  const had = one.acknowledged[0]?.at;
  if (one.answerWritten !== null) return { for: "sendAnswer", since: left ?? one.at };
  if (had !== undefined) return one.answerBy === null ? null : { for: "answer", since: had };
  if (one.direction === "in") return { for: "takeUp", since: left ?? one.at };
  return left === undefined ? { for: "send", since: one.at } : { for: "acknowledge", since: left };
}

/** Nobody has what never left, and nobody can have answered it. */
export function isOnItsWay({ direction, sent }: Message): boolean {
  return direction === "in" || sent.length > 0;
}
