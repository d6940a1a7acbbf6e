/** Handovers that nobody took, for the screen of the handover and for the desk. */

import type { HandoverRow } from "../generated/commands";

/** Offered since the last one that was taken over, and not taken; refused only while none is newer. */
export function waitingHandovers(rows: HandoverRow[] = []): HandoverRow[] {
  const last = rows.findIndex((row) => row.stage === "accepted");
  const since = last < 0 ? rows : rows.slice(0, last);
  return since.filter((row) => row.stage === "offered" || (row.stage === "refused" && row === rows[0]));
}
