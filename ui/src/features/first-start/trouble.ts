/** What can stand in the way of opening, as far as a screen of its own is worth it. */

import type { Code, Trouble } from "../../generated/commands";

export type TroubleCode = Trouble | "disk_full" | "disk_read_only" | "store_in_use";

const codes: Partial<Record<Code, TroubleCode>> = {
  store_damaged: "damaged",
  store_newer: "newer",
  disk_full: "disk_full",
  disk_read_only: "disk_read_only",
  store_in_use: "store_in_use",
};

/** Failures that the trouble screen tells of instead of a message. */
export const TROUBLES = Object.keys(codes) as Code[];

export function troubleOf(code: Code): TroubleCode | null {
  return codes[code] ?? null;
}

/** Those from which a copy helps. */
export function isDamage(trouble: TroubleCode): boolean {
  return trouble === "damaged" || trouble === "incomplete";
}
