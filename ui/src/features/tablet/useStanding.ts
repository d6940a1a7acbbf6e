/** How this tablet stands with the laptop, asked every few seconds: nobody can tell a tablet that is out of reach. */

import { useCallback, useEffect, useRef, useState } from "react";
import type { Doorstep, Standing } from "../../backend/tablet";

const EVERY_MS = 3_000;
/** One answer may get lost on a busy network. */
const MISSES = 2;

interface Seen {
  /** What the laptop last said. */
  standing: Standing | null;
  /** What it was before it became unknown. */
  lost: "waiting" | "admitted" | null;
  inReach: boolean;
}

function next(was: Seen, standing: Standing): Seen {
  const before = was.standing?.standing ?? "unknown";
  const lost = standing.standing !== "unknown" ? null : before === "unknown" ? was.lost : before;
  return { standing, lost, inReach: true };
}

export function useStanding(doorstep: Doorstep): Seen & { knock: () => void } {
  const [seen, setSeen] = useState<Seen>({ standing: null, lost: null, inReach: true });
  const knocked = useRef(false);
  const take = useCallback((standing: Standing) => setSeen((was) => next(was, standing)), []);
  const miss = useCallback(() => setSeen((was) => ({ ...was, inReach: false })), []);
  const knock = useCallback(() => {
    knocked.current = true;
    void doorstep.knock().then(take, miss);
  }, [doorstep, take, miss]);

  useEffect(() => {
    let over = false;
    let missed = 0;
    let timer: ReturnType<typeof setTimeout>;
    const heard = (standing: Standing) => {
      missed = 0;
      if (over) return;
      // Whoever types the address wants to come in: the first time nothing more is asked of them.
      if (standing.standing === "unknown" && !knocked.current) return knock();
      knocked.current = true;
      take(standing);
    };
    const notHeard = () => {
      missed += 1;
      if (!over && missed >= MISSES) miss();
    };
    const look = async () => {
      await doorstep.standing().then(heard, notHeard);
      if (!over) timer = setTimeout(() => void look(), EVERY_MS);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [doorstep, knock, take, miss]);
  return { ...seen, knock };
}
