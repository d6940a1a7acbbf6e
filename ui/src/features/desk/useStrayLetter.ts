/**
 * Tells a command of one letter from words. Somebody who believes to be in a field types a sentence over the list: its
 * letters must not close a request.
 */

import { type KeyboardEvent, useRef } from "react";

/** Two commands on purpose are further apart. */
const RUN_MS = 600;

/** Whether this key follows another character so closely that both are words. To be asked of every key. */
export function useStrayLetter(): (event: KeyboardEvent) => boolean {
  const before = useRef(Number.NEGATIVE_INFINITY);
  return ({ key, timeStamp }) => {
    const isCharacter = key.length === 1;
    const follows = isCharacter && timeStamp - before.current < RUN_MS;
    // Another row was chosen in between: what comes next is meant for that one.
    if (isCharacter) before.current = timeStamp;
    else if (key !== "Shift") before.current = Number.NEGATIVE_INFINITY;
    return follows;
  };
}
