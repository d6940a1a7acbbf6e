/** Whether taking a bundle over would change anything here. */

import type { OnStick } from "../../generated/commands";

export function bringsNews({ state, newEntries, newReceipt }: OnStick): boolean {
  return state === "readable" && (newEntries > 0 || newReceipt);
}
