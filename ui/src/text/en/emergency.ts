import type { emergency as dutch } from "../nl/emergency";

export const emergency = {
  title: "Emergency report",
  intro: "Danger to life, fire or gas. Also call 112 if the telephone works.",
  what: "What is the matter?",
  place: "Where?",
  reach: "How do we reach or recognise who reports it?",
  save: "Save emergency report",
  nothingTyped: "Type at least one thing: what, where or who.",
  unfinished: "Not finished yet:",
  unfinishedLocked: "There is an emergency report that is not finished.",
  goOn: "Go on",
  keyNewLine: "new line",
  keyNext: "next",
  keyLater: "finish later",
  foot: "What you type is on disk already.",
  savedTitle: (number: string) => `Emergency report ${number}`,
  savedAt: (time: string) => `saved at ${time}`,
  readAloud: "Read this aloud",
  relay: "Passed on…",
  acknowledge: "Acknowledged by…",
  done: "Done",
  signInToRelay: "Pass this on by voice now. Then sign in to note to whom.",
  facts: { what: "What", place: "Where", reach: "Reported by", by: "Noted by" },
  relayTitle: "To whom was it passed on?",
  relayTo: "To",
  relayToOther: "To somebody else",
  relayMeans: "How",
  relayAt: "At what time",
  relaySave: "That is how it was passed on",
  relayIncomplete: "Choose to whom and how.",
  acknowledgeTitle: "Who acknowledged it?",
  acknowledgeBy: "Name or function",
  acknowledgeSave: "Acknowledged",
  relayed: (to: string, means: string, time: string) => `passed on to ${to} (${means}), ${time}`,
  acknowledged: (by: string, time: string) => `acknowledged by ${by}, ${time}`,
  stages: {
    reported: "not passed on yet",
    relayed: "not acknowledged yet",
    acknowledged: "acknowledged",
  },
  barTitle: (time: string) => `Emergency report ${time}`,
  barOpen: "Open",
  barRegion: "Emergency report nobody acknowledged yet",
  barMore: (count: number) =>
    count === 1 ? "and 1 more emergency report" : `and ${count} more emergency reports`,
  barAll: "All emergency reports nobody acknowledged yet",
  barLocked: (count: number, age: string) =>
    count === 1
      ? `1 emergency report not acknowledged, ${age}`
      : `${count} emergency reports not acknowledged, oldest ${age}`,
  reminder: (count: number) =>
    count === 1
      ? "Attention: nobody acknowledged an emergency report."
      : `Attention: ${count} emergency reports are not acknowledged.`,
  remind: "Still not acknowledged. Please ask.",
  draftTitle: (what: string) => (what ? `Emergency report: ${what}` : "Emergency report"),
} satisfies typeof dutch;
