/** A stick's number as it stands on its label: the letter of the laptop that wrote it, and its count. */

import type { BundleLook } from "../../generated/commands";

export function numberOf({ letter, number }: Pick<BundleLook, "letter" | "number">): string {
  return `${letter}${number}`;
}
