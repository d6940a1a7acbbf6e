/** What stands in the form of a new request, and what is sent of it. Also the content of its draft. */

import { isLateUnread, lateMoment, NO_PAPER_MOMENT, type PaperMoment } from "../../app/PaperMoment";
import type { FieldValue, LogRequest, Moment } from "../../generated/commands";
import { titleFrom } from "../../shared/shortened";
import { LATE } from "./fieldSpecs";

export interface Linked {
  id: string;
  number: string;
}

/** The latest time read from `what`, and what it was read from: later readings of the same would shift. */
export interface Reading {
  text: string;
  /** From when it counts. */
  receivedAt: Moment | null;
  deadline: Moment | null;
}

/** From paper it bears the day and the time it was asked. */
export interface RequestContent extends PaperMoment {
  category: string;
  what: string;
  place: string;
  reach: string;
  answers: Record<string, boolean>;
  /** Chosen by hand; empty while the proposal holds. */
  urgency: string;
  /** A latest time set by hand; `null` says that there is none, absent that nobody touched it. */
  deadlineByHand: { at: Moment | null } | null;
  read: Reading;
  /** When its first word was typed: a draft that is gone on with later counts from then. */
  begunAt: Moment | null;
  /** Optional fields by their names. */
  more: Record<string, FieldValue>;
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
  read: { text: "", receivedAt: null, deadline: null },
  begunAt: null,
  more: {},
  ...NO_PAPER_MOMENT,
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

/**
 * How a person would call it: "Insuline, Lijsterlaan 22"; by its subject while nothing says what is needed. From paper
 * the number of the form comes first, by which it is found back in the stack.
 */
export function titleOf(content: RequestContent, subject: string): string {
  const parts = [paperNumberOf(content), content.what.trim() || subject, content.place];
  return parts.map(titleFrom).filter(Boolean).join(", ");
}

/** The number of the paper form, as it was typed. */
export function paperNumberOf({ more }: RequestContent): string {
  return typeof more.paper_number === "string" ? more.paper_number.trim() : "";
}

/** From when latest times count: when it was asked on paper, else when the form was begun. */
export function countsFrom(content: RequestContent, now: Moment): Moment | null {
  return lateMoment(content, now) ?? content.begunAt;
}

/** Whether this reading is one of these words, asked at this moment. A draft of before may not say the moment. */
export function isReadFrom(read: Reading, text: string, receivedAt: Moment | null): boolean {
  return read.text === text && (read.receivedAt ?? null) === receivedAt;
}

export function countMore(content: RequestContent): number {
  return Object.values(content.more).filter(isFilled).length + (content.lateTime ? 1 : 0);
}

/** How much is filled in of what a paper form begins with. */
export function countLate({ more, lateTime }: RequestContent): number {
  return LATE.filter((spec) => isFilled(more[spec.name])).length + (lateTime ? 1 : 0);
}

/** Whether it was begun with a paper form at hand. */
export function isFromPaper(content: RequestContent): boolean {
  return countLate(content) > 0 || isLateUnread(content);
}

export function isFilled(value: FieldValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  return typeof value === "number" || value.length > 0;
}

const HOUR_MS = 3_600_000;

/** When the battery of the device is empty, where somebody said how long it lasts. */
function batteryDeadline({ more }: RequestContent, from: Moment | null): Moment | null {
  const hours = more.device_hours_left;
  return typeof hours === "number" && hours >= 0 && from !== null ? from + hours * HOUR_MS : null;
}

/** The latest time that was said, in words or of the device: the earlier one, because a life may hang on it. */
export function saidDeadline(content: RequestContent, from: Moment | null): Moment | null {
  const said = [content.read.deadline, batteryDeadline(content, from)].filter((at) => at !== null);
  return said.length > 0 ? Math.min(...said) : null;
}

/** The latest time as the form shows it: by hand, else as it was said, else the urgency's. */
export function deadlineOf(
  content: RequestContent,
  proposed: Moment | null,
  from: Moment | null,
): Moment | null {
  if (content.deadlineByHand) return content.deadlineByHand.at;
  return saidDeadline(content, from) ?? proposed;
}

/** Numbers that cannot be: people and hours are nought or more. */
export function isBelowNought(value: FieldValue | undefined): boolean {
  return typeof value === "number" && value < 0;
}

export function hasBelowNought({ more }: RequestContent): boolean {
  return Object.values(more).some(isBelowNought);
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
  add("received_at", lateMoment(content, outcome.now));
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
