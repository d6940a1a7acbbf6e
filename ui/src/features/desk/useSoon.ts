/**
 * What one letter does at once, without a question: it waits until no other letter follows. The first letter of a sentence
 * that somebody types over the list is no command either.
 */

import { useRef } from "react";

/** Within so long the second letter of a sentence comes. */
const WAIT_MS = 400;

interface Soon {
  does: (act: () => void) => void;
  never: () => void;
}

export function useSoon(): Soon {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return {
    does: (act) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(act, WAIT_MS);
    },
    never: () => clearTimeout(timer.current),
  };
}
