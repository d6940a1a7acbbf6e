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

export function isFiltered(filter: Filter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
}
