/** Reminds from a moment on, and again after each interval, until there is nothing left to remind of. */

import { useEffect, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import type { Moment } from "../../generated/commands";
import { beep } from "./beep";

export function useReminder(from: Moment | null, everyMs: number, sound: boolean): boolean {
  const laptopNow = useLaptopNow();
  const [reached, setReached] = useState<Moment | null>(null);
  useEffect(() => {
    if (from === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const remind = () => {
      setReached(from);
      if (sound) beep();
      timer = setTimeout(remind, everyMs);
    };
    // A clock that was set back since must not put the reminder off.
    timer = setTimeout(remind, Math.min(Math.max(0, from - laptopNow()), everyMs));
    return () => clearTimeout(timer);
  }, [from, everyMs, sound, laptopNow]);
  return from !== null && reached === from;
}
