/**
 * Reminds from a moment on, and again after each interval, until there is nothing left to remind of. When it sounds follows
 * from the report alone: signing in or starting again neither puts it off nor sounds once more.
 */

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
    const over = laptopNow() - from;
    // A clock that was set back since must not put the reminder off: where the waiting has yet to begin, it is over.
    if (over > 0 || over < -everyMs) setReached(from);
    timer = setTimeout(remind, over > 0 ? everyMs - (over % everyMs) : Math.min(-over, everyMs));
    return () => clearTimeout(timer);
  }, [from, everyMs, sound, laptopNow]);
  return from !== null && reached === from;
}
