/** What can be counted when a sheet goes out. */

/** Ways in which a sheet reaches somebody. */
export const MEANS = ["paper", "aloud", "screen", "along"];

const MOST_COPIES = 1000;

/** How many were typed; `null` when it is no number that can be handed out. */
export function copiesIn(typed: string): number | null {
  const count = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= MOST_COPIES ? count : null;
}
