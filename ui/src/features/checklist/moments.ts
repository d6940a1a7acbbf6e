/** The three things that a point does, with the list that belongs to each. */

export const STATES = ["open", "night", "closed"] as const;

export type PointStateName = (typeof STATES)[number];

const LISTS: Record<PointStateName, string> = { open: "open", night: "night", closed: "close" };

export function listOf(state: PointStateName): string {
  return LISTS[state];
}
