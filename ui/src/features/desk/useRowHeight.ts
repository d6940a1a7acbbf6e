/** Rows are two lines high, or stacked where the screen is narrow. Must agree with desk.css. */

import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 800px)";
const TWO_LINES_PX = 60;
const STACKED_PX = 132;

function watch(onChange: () => void): () => void {
  const query = window.matchMedia?.(NARROW);
  query?.addEventListener("change", onChange);
  return () => query?.removeEventListener("change", onChange);
}

export function useRowHeight(): number {
  const narrow = useSyncExternalStore(watch, () => window.matchMedia?.(NARROW).matches ?? false);
  return narrow ? STACKED_PX : TWO_LINES_PX;
}
