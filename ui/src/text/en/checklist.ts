import type { checklist as dutch } from "../nl/checklist";
import { pluralEnglish as plural } from "../plural";

export const checklist: typeof dutch = {
  title: "Opening and closing",
  states: { open: "Open", night: "Closed for the night", closed: "Closed for good" },
  stateSince: (state, moment) => `${state} since ${moment}`,
  by: (moment, name) => `${moment}, ${name}`,
  none: "Not opened yet",
  noneNote: "Go through the list and open the point.",
  contradict: "Two laptops say different things",
  contradictNote: "Look how it is and record that below. Then it is clear to all laptops.",
  reopens: (moment) => `open again: ${moment}`,
  emergencyNumber: (number) => `on the sign: ${number}`,
  which: "What are you going to do?",
  fresh:
    "The list begins empty each time. What was ticked before stands in the diary and counts no more after twelve hours.",
  done: (count, all) => `${count} of ${all} done`,
  tickedBy: (name, moment) => `${name}, ${moment}`,
  readOnly: "Only the coordinator opens and closes the point.",
  first: "To be done first",
  obstacles: {
    emergencies: (count) =>
      plural(
        count,
        "1 emergency report is not acknowledged",
        `${count} emergency reports are not acknowledged`,
      ),
    urgent_requests: (count) =>
      plural(count, "1 life-threatening request is open", `${count} life-threatening requests are open`),
    messages: (count) =>
      plural(count, "1 message is not acknowledged", `${count} messages are not acknowledged`),
    requests: (count) => plural(count, "1 request is still open", `${count} requests are still open`),
    actions: (count) =>
      plural(count, "1 promise or task is still open", `${count} promises and tasks are still open`),
    only_here: (count) =>
      plural(count, "1 record is on this laptop only", `${count} records are on this laptop only`),
    unticked: (count) => plural(count, "1 line is not ticked", `${count} lines are not ticked`),
  },
  look: "Look",
  lookAt: (what) => `Look: ${what}`,
  reopensTime: "Open again at",
  reopensDay: "On day (may be empty)",
  reopensPast: "This time has passed.",
  reopensNeeded: "Say what time the point opens again.",
  number: "Emergency number on the sign",
  numberHint: "What can somebody call who finds the door closed?",
  instead: "Where can people go now?",
  insteadHint: "Stands on the sign. Empty leaves a line to write on.",
  usualNumber: "112",
  acts: { open: "Open the point", night: "Close for the night", closed: "Close for good" },
  isNow: {
    open: "The point is open.",
    night: "The point is closed for the night.",
    closed: "The point is closed for good.",
  },
  anywayTitle: "Not everything is done",
  anywayNote: "This is still open. If you go on all the same, your name stands with it.",
  left: (what) => `This was still open then: ${what}.`,
  andMore: (count) => `and ${count} more`,
  recorded: "Recorded: what was still open, the time and your name.",
  anyway: { open: "Open anyway", night: "Close anyway", closed: "Close anyway" },
  backToList: "Back to the list",
  sign: "Sign for the door",
};
