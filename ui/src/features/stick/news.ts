/** Whether taking a bundle over would change anything here. */

import type { OnStick } from "../../generated/commands";

export function bringsNews({ state, newEntries, aside, newReceipt }: OnStick): boolean {
  // Of a laptop that was struck off nothing counts, and what is new is kept for a person.
  if (state === "struck_off") return aside > 0;
  return state === "readable" && (newEntries > 0 || newReceipt);
}
