/** The time as screens show it: the laptop's clock, ticking once a minute so that an idle screen stays idle. */

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Moment } from "../generated/commands";
import { LaptopNowContext, useLaptopNow } from "../shared/laptopNow";
import { type Times, timesIn } from "../shared/time";
import { useLanguage, useText } from "../text/text";

/** Less than this is the time the answer took, not a difference between clocks. */
const NOTICEABLE_MS = 2_000;

/** The laptop's clock less the clock of this screen's machine. */
const SkewContext = createContext(0);

/** `laptopNow` is the laptop's clock at the moment it was asked; a browser on another machine may differ. */
export function ClockProvider(props: { laptopNow: Moment | undefined; children: ReactNode }) {
  const asked = props.laptopNow;
  const skew = useRef(0);
  const measured = useMemo(() => (asked === undefined ? 0 : asked - Date.now()), [asked]);
  if (Math.abs(measured - skew.current) > NOTICEABLE_MS) skew.current = measured;
  const known = skew.current;
  const laptopNow = useCallback(() => Date.now() + skew.current, []);
  return (
    <LaptopNowContext value={laptopNow}>
      <SkewContext value={known}>{props.children}</SkewContext>
    </LaptopNowContext>
  );
}

export { useLaptopNow };

export function useNow(): Moment {
  const skew = useContext(SkewContext);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const untilNextMinute = 60_000 - ((now + skew) % 60_000);
    const timer = setTimeout(() => setNow(Date.now()), untilNextMinute + 50);
    return () => clearTimeout(timer);
  }, [now, skew]);
  return Math.max(now, Date.now()) + skew;
}

/** Ways to say moments and durations in the language of the screens. */
export function useTimes(): Times {
  const language = useLanguage();
  const { common } = useText();
  return useMemo(() => timesIn(language, common), [language, common]);
}
