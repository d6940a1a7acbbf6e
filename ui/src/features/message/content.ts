/** What the form for a message holds, and how far a message has come. */

import type { Answered, ForRequest } from "../../app/screens";
import type { Message } from "../../generated/commands";

/** How quickly a message has to arrive, the quickest first. */
export const PRECEDENCES = ["now", "urgent", "today", "routine"];

/** How they are read aloud, in Dutch. */
const SPOKEN: Record<string, string> = { now: "NU", urgent: "SPOED", today: "VANDAAG", routine: "GEWOON" };

export interface MessageContent {
  direction: "out" | "in";
  precedence: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  answerTime: string;
  answerDay: string;
  /** What it is about. */
  about: ForRequest[];
  /** The message that it answers. */
  answers: Answered | null;
  /** How it came in. */
  means: string;
  /** Words of its own for a radio, where it says too much to be read aloud. */
  radio: string;
  /** What was found in it and is about no resident. */
  kept: string[];
  /** Of one that came in: what the sender said of it. */
  senderNumber: string;
  senderWords: string;
}

export const EMPTY: MessageContent = {
  direction: "out",
  precedence: "routine",
  from: "",
  to: "",
  subject: "",
  text: "",
  answerTime: "",
  answerDay: "",
  about: [],
  answers: null,
  means: "",
  radio: "",
  kept: [],
  senderNumber: "",
  senderWords: "",
};

/** How many words the sender counted: null when nobody said so, NaN when it is no number. */
export function countedBySender({ senderWords }: MessageContent): number | null {
  const typed = senderWords.trim();
  if (typed === "") return null;
  return /^[0-9]{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
}

/**
 * Its own words for a radio; else its subject and text, with room for the number that it will get. Of one that came in
 * what was read to us.
 */
export function spokenWords(content: MessageContent): string {
  const { direction, radio, subject, text, precedence, answerTime } = content;
  if (direction === "in") return text.trim();
  const own = radio.trim();
  const said = own ? [own] : [subject, text].map((one) => one.trim()).filter(Boolean);
  if (said.length === 0) return "";
  const answer = answerTime && !own ? [`Antwoord vóór ${answerTime}`] : [];
  return readAloud({ number: "B-XX00-A00", precedence }, [...said, ...answer]);
}

/** What it is called and how quick it is, and then what is said of it: whoever listens hears where each ends. */
export function readAloud(one: Pick<Message, "number" | "precedence">, said: string[]): string {
  const called = `Bericht ${one.number}, ${SPOKEN[one.precedence] ?? one.precedence}`;
  return [called, ...said].map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(" ");
}

/** Whether an answer is wanted that did not come before its time. */
export function isAnswerLate({ answerBy, answered }: Message, now: number): boolean {
  return answerBy !== null && answerBy < now && answered.length === 0;
}

/** The message that was just written: the newest. */
export function newestOf(messages: Message[]): Message | undefined {
  return messages.reduce<Message | undefined>(
    (newest, one) => (newest === undefined || one.at > newest.at ? one : newest),
    undefined,
  );
}
