/**
 * What a person typed where no draft is kept on disk: it is there again when they come back to the screen, also after a
 * lock. In memory only, for that person only, and gone when the store is closed.
 */

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Look } from "../generated/commands";
import { useDesk } from "./commands";

const KeptContext = createContext(new Map<string, unknown>());

export function KeptProvider({ stage, children }: { stage: Look["stage"] | undefined; children: ReactNode }) {
  const [kept] = useState(() => new Map<string, unknown>());
  useEffect(() => {
    if (stage === "closed") kept.clear();
  }, [kept, stage]);
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** Like `useState`, for what should not be typed twice. `name` is the screen's. */
export function useKept<T>(name: string, empty: T): [T, (value: T) => void] {
  const kept = useContext(KeptContext);
  const key = `${useDesk()?.me.id}:${name}`;
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as T) : empty));
  const keep = (next: T) => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, keep];
}
