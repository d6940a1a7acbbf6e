/** The seconds until a moment, counting down; 0 when it has passed. Ticks only while there is something to count. */

import { useEffect, useState } from "react";
import type { Moment } from "../generated/commands";
import { useLaptopNow } from "./clock";

export function useCountdown(until: Moment | null): number {
  const laptopNow = useLaptopNow();
  const [, tick] = useState(0);
  const left = until === null ? 0 : Math.max(0, Math.ceil((until - laptopNow()) / 1000));
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => tick((count) => count + 1), 1000);
    return () => clearTimeout(timer);
  });
  return left;
}
