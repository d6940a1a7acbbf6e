/** Which nouns each reading command shows: when one of them changes, what was read is read again. */

import type { CommandName } from "../backend";

/** Reads that stay good for as long as the program runs. */
const lasting: CommandName[] = ["get_configuration"];

const shown: Partial<Record<CommandName, string[]>> = {
  list_drafts: ["draft"],
  list_requests: ["request"],
  get_request: ["request"],
  find_alike: ["request"],
  search: ["request", "emergency_report"],
  list_emergencies: ["emergency_report"],
  get_emergency: ["emergency_report"],
  list_volunteers: ["volunteer"],
  get_tally: ["visit"],
};

/** Whether what this command answered may be out of date. No nouns: anything may have changed. */
export function isTouched(name: CommandName, nouns: string[]): boolean {
  if (lasting.includes(name)) return nouns.includes("configuration");
  const own = shown[name];
  if (!own || nouns.length === 0) return true;
  return nouns.some((noun) => own.includes(noun) || !known.has(noun));
}

const known = new Set(["draft", ...Object.values(shown).flat(), "settings", "support_point", "device"]);
