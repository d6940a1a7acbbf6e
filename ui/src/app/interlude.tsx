/**
 * What must be read once before anything else: it stays in front when the program goes from closed to open behind it.
 * Held in memory only.
 */

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Continued } from "../generated/commands";

export type Interlude =
  | { kind: "recoveryCode"; code: string; occasion: "opened" | "joined" | "recovered" | "renewed" }
  | { kind: "continued"; continued: Continued }
  | { kind: "joining" };

interface Interludes {
  interlude: Interlude | null;
  /** The letter whose notice was read. */
  letterRead: string | null;
  show(interlude: Interlude): void;
  done(): void;
  readLetter(letter: string): void;
}

const InterludeContext = createContext<Interludes | null>(null);

export function InterludeProvider(props: { children: ReactNode }) {
  const [interlude, setInterlude] = useState<Interlude | null>(null);
  const [letterRead, setLetterRead] = useState<string | null>(null);
  const value = useMemo<Interludes>(
    () => ({
      interlude,
      letterRead,
      show: setInterlude,
      done: () => setInterlude(null),
      readLetter: setLetterRead,
    }),
    [interlude, letterRead],
  );
  return <InterludeContext value={value}>{props.children}</InterludeContext>;
}

export function useInterlude(): Interludes {
  const interludes = useContext(InterludeContext);
  if (!interludes) throw new Error("InterludeProvider is missing");
  return interludes;
}
