import type { tally as dutch } from "../nl/tally";

export const tally = {
  title: "Who comes in?",
  intro: "One key per visitor. No names.",
  today: "today",
  counted: (reason: string, total: number) => `${reason} counted. Today ${total}.`,
  takenBack: (reason: string, total: number) => `${reason} taken back. Today ${total}.`,
  last: (reason: string, time: string) => `Counted last: ${reason}, ${time}`,
  none: "Nothing counted yet today.",
  undo: "Take back",
  undoWhat: (reason: string) => `Take back: ${reason}`,
  reasons: "Reason for the visit",
  chart: "Visitors per quarter of an hour",
  lastHours: "last 3 hours",
  chartSummary: (most: number, time: string) => `Busiest quarter: ${most} at ${time}`,
  quarter: "Quarter from",
  visitors: "Visitors",
  table: "As a table",
  notAllowed: "Your role does not count visitors. You see today's figures here.",
  keyCount: "count",
  keyUndo: "take back",
  keyDesk: "to the desk",
} satisfies typeof dutch;
