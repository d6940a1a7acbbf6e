/** Which nouns each reading command shows: when one of them changes, what was read is read again. */

import type { CommandName } from "../backend";

/** Answers to what was asked at one moment: reading them again would change them, or what somebody is looking at. */
const momentary: CommandName[] = [
  "open_draft",
  "read_text",
  "propose_urgency",
  "propose_passphrase",
  "next_case",
  "measure_sheet",
  "propose_message",
  "read_radio_text",
  "find_personal",
];

/** Said when whatever was written elsewhere may have come in. */
const EVERYTHING = "everything";

/** What changes where a record is, without changing the record. */
const ELSEWHERE = ["laptop", "bundle", "town_hall"];

const shown: Partial<Record<CommandName, string[]>> = {
  list_drafts: ["draft"],
  list_requests: ["request", ...ELSEWHERE],
  get_request: ["request", "information_sheet", ...ELSEWHERE],
  find_alike: ["request"],
  search: ["request", "emergency_report", "log_line", "action", "message", "rumour", "notice"],
  list_emergencies: ["emergency_report", ...ELSEWHERE],
  get_emergency: ["emergency_report", ...ELSEWHERE],
  list_volunteers: ["volunteer"],
  get_board: ["notice", "information_sheet"],
  get_public_screen: ["notice", "information_sheet"],
  list_sheets: ["information_sheet"],
  find_sheets: ["information_sheet"],
  get_sheet: ["information_sheet", ...ELSEWHERE],
  list_pictures: ["information_sheet"],
  list_sheet_requests: ["information_sheet", "request"],
  list_rumours: ["rumour"],
  get_tally: ["visit"],
  list_laptops: ["laptop", "pairing"],
  list_aside: ["laptop", "bundle", "request"],
  read_aside: ["laptop", "bundle", "request"],
  get_pairing: ["pairing"],
  get_tablets: ["tablet"],
  // Nobody tells of a stick: the screen looks again by itself.
  find_sticks: [],
  get_shift: ["attendance", "shift_handover"],
  // What happened elsewhere in the program appears in it by itself.
  list_log: [
    "log_line",
    "request",
    "emergency_report",
    "information_sheet",
    "message",
    "situation",
    "checklist",
    "shift_handover",
  ],
  list_actions: ["action"],
  list_whereabouts: ["log_line", "action", "rumour", "shift_handover", "situation", ...ELSEWHERE],
  list_messages: ["message", ...ELSEWHERE],
  get_message: ["message", ...ELSEWHERE],
  get_situation: ["situation"],
  // Closing waits for what is open elsewhere too.
  get_opening: ["checklist", "message", "request", "emergency_report", ...ELSEWHERE],
  list_handovers: ["shift_handover"],
  // How it would be now: nearly everything is on it.
  compose_handover: [
    "shift_handover",
    "attendance",
    "request",
    "emergency_report",
    "log_line",
    "action",
    "message",
    "situation",
    "rumour",
    "notice",
    "information_sheet",
    "visit",
  ],
  get_handover: ["shift_handover"],
  list_bundles: ["bundle"],
  list_carried: ["bundle"],
};

/** Whether an answer is good for the moment it was given only. */
export function isMomentary(name: CommandName): boolean {
  return momentary.includes(name);
}

/** Whether what this command answered may be out of date. No nouns: anything may have changed. */
export function isTouched(name: CommandName, nouns: string[]): boolean {
  if (isMomentary(name)) return false;
  const own = shown[name];
  if (nouns.includes(EVERYTHING)) return true;
  // It comes with the store or from the town hall, and nothing that is done here changes it.
  if (name === "get_configuration") return nouns.includes("configuration");
  if (!own || nouns.length === 0) return true;
  return nouns.some((noun) => own.includes(noun) || !known.has(noun));
}

const known = new Set(["draft", ...Object.values(shown).flat(), "settings", "support_point", "device"]);
