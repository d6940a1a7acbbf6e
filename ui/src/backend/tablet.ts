/** The doorstep of a tablet: asking to be let in, and hearing how it stands. Only a browser on another machine has one. */

/** Why it was not even heard. */
export type NotHeard = "closed" | "full" | "too_often";

/** How a tablet stands. */
export type Standing =
  | { standing: "unknown"; why?: NotHeard }
  | { standing: "waiting"; code: string }
  | { standing: "admitted" };

export interface Doorstep {
  standing(): Promise<Standing>;
  knock(): Promise<Standing>;
}

/** Longer than this, and the laptop is out of reach. */
const PATIENCE_MS = 5_000;

async function ask(path: string, method: "GET" | "POST"): Promise<Standing> {
  const answer = await fetch(path, { method, signal: AbortSignal.timeout(PATIENCE_MS) });
  return (await answer.json()) as Standing;
}

export const httpDoorstep: Doorstep = {
  standing: () => ask("/api/tablet", "GET"),
  knock: () => ask("/api/knock", "POST"),
};

/** Other machines come in over TLS; the laptop's own browser does not. */
export function isTablet(): boolean {
  return location.protocol === "https:" && !("__TAURI_INTERNALS__" in window);
}
