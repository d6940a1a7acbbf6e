/**
 * The screens behind the passphrase are a file of their own. It is read as soon as the first screen stands, long before
 * a passphrase is typed: the first screen does not wait for it, and no later one does.
 */

import { useEffect, useState } from "react";
import type { Look } from "../generated/commands";

type Screens = typeof import("./Behind");

/** The first screen is painted by then, and nobody has typed a passphrase. */
const QUIET_MS = 300;

let read: Screens | null = null;

export async function readBehind(): Promise<Screens> {
  read ??= await import("./Behind");
  return read;
}

/** A browser may fail to read it while nothing answers there: every new stage tries again. */
export function useBehind(stage: Look["stage"]): Screens | null {
  const [behind, setBehind] = useState(read);
  useEffect(() => {
    if (behind) return;
    const reading = setTimeout(() => void readBehind().then(setBehind), stage === "closed" ? QUIET_MS : 0);
    return () => clearTimeout(reading);
  }, [stage, behind]);
  return behind;
}
