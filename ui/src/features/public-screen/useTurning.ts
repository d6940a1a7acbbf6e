/** Which page is up. It turns by itself, waits when somebody holds it, and leaves at once a page that is no more. */

import { useEffect, useRef, useState } from "react";
import { useShortcut } from "../../shared/shortcuts";

interface Turning<P> {
  page: P | undefined;
  held: boolean;
  hold: () => void;
  turn: (by: number) => void;
}

interface Place {
  key: string;
  at: number;
}

export function useTurning<P extends { key: string }>(pages: P[], seconds: number): Turning<P> {
  const [place, setPlace] = useState<Place>({ key: "", at: 0 });
  const [held, setHeld] = useState(false);
  const found = pages.findIndex((page) => page.key === place.key);
  const at = found >= 0 ? found : place.at % Math.max(1, pages.length);
  const page = pages[at];
  const key = page?.key ?? "";
  const turn = (by: number) => {
    const to = (at + by + pages.length) % Math.max(1, pages.length);
    setPlace({ key: pages[to]?.key ?? "", at: to });
  };
  useEffect(() => setPlace({ key, at }), [key, at]);
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  const several = pages.length > 1;
  // Every page has its whole time, whatever else changes: the timer begins with the page.
  useEffect(() => {
    if (!key || held || !several) return;
    const timer = setTimeout(() => latest.current(1), seconds * 1000);
    return () => clearTimeout(timer);
  }, [key, held, seconds, several]);
  const hold = () => setHeld((was) => !was);
  useShortcut(["p", "P"], hold);
  useShortcut("ArrowRight", () => turn(1));
  useShortcut("ArrowLeft", () => turn(-1));
  return { page, held, hold, turn };
}
