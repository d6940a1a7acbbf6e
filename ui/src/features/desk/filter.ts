/** Which requests the list shows. */

import type { ListRequests } from "../../generated/commands";

export type Filter = Omit<ListRequests, "offset" | "limit">;

export const NO_FILTER: Filter = {
  open: true,
  category: null,
  status: null,
  assignedTo: null,
  toCheck: false,
};

/** Everything on which people disagree, which one of them may have closed. */
export const TO_CHECK: Filter = { ...NO_FILTER, open: null, toCheck: true };

export function isFiltered(filter: Filter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
}
