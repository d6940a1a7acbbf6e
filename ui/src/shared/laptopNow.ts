/** The laptop's clock, which is not that of a browser on another machine. */

import { createContext, useContext } from "react";
import type { Moment } from "../generated/commands";

/** Always the same function. */
export const LaptopNowContext = createContext<() => Moment>(Date.now);

/** The laptop's clock now, without ticking: for what is being done at this moment. */
export function useLaptopNow(): () => Moment {
  return useContext(LaptopNowContext);
}
