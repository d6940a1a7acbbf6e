/** Which statuses end a request. What is allowed after each is the program's to say. */

import type { StatusCode } from "../generated/commands";

const CLOSED: StatusCode[] = [
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
