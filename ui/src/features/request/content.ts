/** What stands in the form of a new request, and what is sent of it. Also the content of its draft. */

import type { FieldValue, LogRequest, Moment } from "../../generated/commands";
import { dayOf, momentOf } from "../../shared/time";

export interface Linked {
  id: string;
  number: string;
}

export interface RequestContent {
  category: string;
  what: string;
  place: string;
  reach: string;
  answers: Record<string, boolean>;
  /** Chosen by hand; empty while the proposal holds. */
  urgency: string;
  /** A latest time set by hand; `null` says that there is none, absent that nobody touched it. */
  deadlineByHand: { at: Moment | null } | null;
  /** The latest time read from `what`, and the text it was read from: later readings of it would shift. */
  read: { text: string; deadline: Moment | null };
  /** Optional fields by their names. */
  more: Record<string, FieldValue>;
  /** From paper: the day and the time it was asked. */
  lateDay: string;
  lateTime: string;
  /** What was typed there that cannot be read. */
  lateUnread: { day: string; time: string };
  sameAs: Linked[];
}

export const EMPTY: RequestContent = {
  category: "",
  what: "",
  place: "",
  reach: "",
  answers: {},
  urgency: "",
  deadlineByHand: null,
  read: { text: "", deadline: null },
  more: {},
  lateDay: "",
  lateTime: "",
  lateUnread: { day: "", time: "" },
  sameAs: [],
};

/** Nothing that anybody would miss. A subject alone is chosen again in two digits. */
export function isEmpty(content: RequestContent): boolean {
  const { what, place, reach, lateDay, lateUnread, answers, urgency, sameAs } = content;
  const typed = [what, place, reach, lateDay, urgency, ...Object.values(lateUnread)].some(
    (text) => text.trim() !== "",
  );
  const chosen = Object.keys(answers).length + sameAs.length + countMore(content);
  return !typed && chosen === 0 && content.deadlineByHand === null;
}

/** With words that were typed elsewhere, after what stands there. */
export function withWords(content: RequestContent, words: string): RequestContent {
  const parts = [content.what.trimEnd(), words.trim()].filter(Boolean);
  return words.trim() ? { ...content, what: parts.join(" ") } : content;
}

/** How a person would call it: "Insuline, Lijsterlaan 22"; by its subject while nothing says what is needed. */
export function titleOf(content: RequestContent, subject: string): string {
  const LONGEST = 60;
  const what = content.what.trim().slice(0, LONGEST) || subject;
  return [what, content.place.trim().slice(0, LONGEST)].filter(Boolean).join(", ");
}

/** A paper form's day or time that cannot be read, or a day without its time: saved so, it would be lost. */
export function isLateUnread({ lateDay, lateTime, lateUnread }: RequestContent): boolean {
  return lateUnread.day !== "" || lateUnread.time !== "" || (lateDay !== "" && lateTime === "");
}

export function countMore(content: RequestContent): number {
  return Object.values(content.more).filter(isFilled).length + (content.lateTime ? 1 : 0);
}

export function isFilled(value: FieldValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  return typeof value === "number" || value.length > 0;
}

/** The latest time as the form shows it: by hand, else read from the text, else the urgency's. */
export function deadlineOf(content: RequestContent, proposed: Moment | null): Moment | null {
  if (content.deadlineByHand) return content.deadlineByHand.at;
  return content.read.deadline ?? proposed;
}

interface Outcome {
  urgency: string;
  deadline: Moment | null;
  draft: string | null;
  now: Moment;
}

export function toInput(content: RequestContent, outcome: Outcome): LogRequest {
  const fields: LogRequest["fields"] = {};
  const add = (name: string, value: FieldValue) => {
    if (isFilled(value)) fields[name] = value;
  };
  add("reach", content.reach.trim());
  add("deadline", outcome.deadline);
  for (const [name, value] of Object.entries(content.more)) add(name, value);
  // A time without a day is one of today.
  add(
    "received_at",
    content.lateTime ? momentOf(content.lateDay || dayOf(outcome.now), content.lateTime) : null,
  );
  return {
    category: content.category,
    what: content.what.trim(),
    place: content.place.trim(),
    urgency: outcome.urgency,
    fields,
    draft: outcome.draft,
    sameAs: content.sameAs.map((one) => one.id),
  };
}
