/** Locking: first everything typed goes to disk, then the screen closes. */

import { useCallback } from "react";
import { useAct } from "./commands";
import { useDrafts } from "./drafts";

export function useLock(): () => Promise<void> {
  const drafts = useDrafts();
  const { run } = useAct("lock");
  return useCallback(async () => {
    await drafts.flushAll();
    await run({});
  }, [drafts, run]);
}
