import type { erasing as dutch } from "../nl/erasing";

export const erasing: typeof dutch = {
  open: "Erase personal details",
  title: (number: string) => `Erase personal details of ${number}`,
  /** Of a request. */
  requestGoes:
    "This goes: what is needed, where and for whom, name and how to reach them, all notes and changes, whom it was passed on to and what went along. Also drafts, search words and older copies. This cannot be undone.",
  requestStays:
    "This stays: number, subject, urgency, status and times, and that something was written and by whom.",
  /** Of an emergency report. */
  emergencyGoes:
    "This goes: what was the matter, where, how to reach who reported it, whom it was passed on to and who confirmed it. Also search words and older copies. This cannot be undone.",
  emergencyStays: "This stays: the number and the times, and that something was written and by whom.",
  /** Of a message. */
  messageGoes:
    "This goes: subject, text, from whom and to whom, the words for the radio, who took it along and who confirmed it. Also older copies. This cannot be undone. Has it still to be sent? Then write a correction first.",
  messageStays: "This stays: the number and the times, and that something was written and by whom.",
  elsewhere:
    "Other laptops and the town hall erase it as well once they hear of it. Paper, prints and files that were given away you must destroy yourself. After erasing, ‘Where is this?’ says which sticks may still hold them.",
  reason: "Why?",
  reasonNeeded: "Choose a reason.",
  save: "Erase for good",
  erased: "Personal details erased",
  erasedBy: (time: string, name: string) => `Erased on ${time} by ${name}`,
};
