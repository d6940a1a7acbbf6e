import type { search as dutch } from "../nl/search";

export const search = {
  label: "Search by number, name, street or word",
  hint: "Half a word, a paper number or ZB03-0147 will do. Diary and messages too.",
  results: "Found",
  count: (count: string, more: boolean) => (more ? `more than ${count} found` : `${count} found`),
  none: "Nothing found. Try part of the word, or the street.",
  start: "Type to search everything ever written down here.",
  emergency: "Emergency report",
  noted: { log_line: "Diary", action: "Action", message: "Message", rumour: "Rumour", notice: "Board" },
  closed: "closed",
  open: "open",
  keys: { choose: "choose", open: "open", back: "back" },
} satisfies typeof dutch;
