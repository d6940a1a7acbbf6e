/**
 * Times that were written by the clock of a laptop that is known to differ: they stay as they are, and it is said. Which
 * of two clocks is wrong nobody knows.
 */

import { useText } from "../text/text";
import { useTimes } from "./clock";
import { useDesk } from "./commands";

/** What clocks may differ before a latest time that was written by one of them is worth a look. */
const WORTH_A_LOOK_SECONDS = 10 * 60;

/** In words, by the letter of the laptop that wrote a time; null where that clock is not known to be far off. */
export function useOtherClock(): (letter: string | undefined) => string | null {
  const { laptop } = useText();
  const times = useTimes();
  const others = useDesk()?.clock.otherLaptops ?? [];
  return (letter) => {
    const other = others.find((one) => one.letter === letter);
    if (!other || Math.abs(other.aheadSeconds) < WORTH_A_LOOK_SECONDS) return null;
    const off = times.duration(Math.abs(other.aheadSeconds) * 1000);
    return laptop.byClock(laptop.called(other.name, other.letter), off, other.aheadSeconds > 0);
  };
}

/** The letter of the laptop that gave a number: ZB03-A147. */
export function letterOf(number: string): string | undefined {
  return /-([A-Z]+)\d+$/.exec(number)?.[1];
}
