/** A sign of its own shape for each state: never a colour alone. */

const SIGNS: Record<string, string> = { works: "✓", partly: "◐", out: "✕", unknown: "?" };

export function signOf(state: string): string {
  return SIGNS[state] ?? "–";
}

export const FACILITY_STATES = ["works", "partly", "out", "unknown"];
