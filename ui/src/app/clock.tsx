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
import { type Times, timesIn } from "../shared/time";
import { useLanguage, useText } from "../text/text";

/** Less than this is the time the answer took, not a difference between clocks. */
const NOTICEABLE_MS = 2_000;

interface Clock {
  /** The laptop's clock less the clock of this screen's machine. */
  skew: number;
  /** The laptop's clock now; always the same function. */
  laptopNow: () => Moment;
}

const ClockContext = createContext<Clock>({ skew: 0, laptopNow: Date.now });

/** `laptopNow` is the laptop's clock at the moment it was asked; a browser on another machine may differ. */
export function ClockProvider(props: { laptopNow: Moment | undefined; children: ReactNode }) {
  const asked = props.laptopNow;
  const skew = useRef(0);
  const measured = useMemo(() => (asked === undefined ? 0 : asked - Date.now()), [asked]);
  if (Math.abs(measured - skew.current) > NOTICEABLE_MS) skew.current = measured;
  const known = skew.current;
  const laptopNow = useCallback(() => Date.now() + skew.current, []);
  const clock = useMemo(() => ({ skew: known, laptopNow }), [known, laptopNow]);
  return <ClockContext value={clock}>{props.children}</ClockContext>;
}

/** The laptop's clock now, without ticking: for what is being done at this moment. */
export function useLaptopNow(): () => Moment {
  return useContext(ClockContext).laptopNow;
}

export function useNow(): Moment {
  const { skew } = useContext(ClockContext);
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
