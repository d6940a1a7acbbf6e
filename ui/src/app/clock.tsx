/** The time as screens show it: the laptop's clock, ticking once a minute so that an idle screen stays idle. */

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Moment } from "../generated/commands";
import { type Times, timesIn } from "../shared/time";
import { useLanguage, useText } from "../text/text";

const SkewContext = createContext(0);

/** `laptopNow` is the laptop's clock at the moment it was asked; a browser on another machine may differ. */
export function ClockProvider(props: { laptopNow: Moment | undefined; children: ReactNode }) {
  const { laptopNow } = props;
  const skew = useMemo(() => (laptopNow === undefined ? 0 : laptopNow - Date.now()), [laptopNow]);
  return <SkewContext value={skew}>{props.children}</SkewContext>;
}

/** The laptop's clock now, without ticking: for what is being done at this moment. */
export function useLaptopNow(): () => Moment {
  const skew = useContext(SkewContext);
  return () => Date.now() + skew;
}

export function useNow(): Moment {
  const skew = useContext(SkewContext);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const untilNextMinute = 60_000 - (Date.now() % 60_000);
    const timer = setTimeout(() => setNow(Date.now()), untilNextMinute + 50);
    return () => clearTimeout(timer);
  });
  return Math.max(now, Date.now()) + skew;
}

/** Ways to say moments and durations in the language of the screens. */
export function useTimes(): Times {
  const language = useLanguage();
  const { common } = useText();
  return useMemo(() => timesIn(language, common), [language, common]);
}
