/** Which statuses are open and which end a request. What is allowed after each is the program's to say. */

import type { StatusCode } from "../generated/commands";

export const OPEN: StatusCode[] = ["new", "accepted", "forwarded", "receipt_confirmed", "in_progress"];
export const CLOSED: StatusCode[] = [
  "settled",
  "reported_back",
  "duplicate",
  "withdrawn",
  "expired",
  "not_possible",
];

export function isClosed(status: StatusCode): boolean {
  return CLOSED.includes(status);
}
