/**
 * As large as fits, so that it is read from far. What does not fit in the smallest letters that are read from five metres
 * flows on into columns as wide as the page, of which one is shown at a time: nothing of it is cut off.
 */

import { type RefObject, useLayoutEffect, useRef } from "react";

const STEP = 0.04;
const LARGEST = 1.3;
const SMALLEST = 0.6;

const FLOWS = "sp-hall__fit--flows";

/** `onParts` hears on how many pages it stands. */
export function useFit<E extends HTMLElement>(
  what: string,
  onParts: (parts: number) => void,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef(onParts);
  useLayoutEffect(() => {
    latest.current = onParts;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content is measured anew.
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => latest.current(partsOf(box));
    measure();
    void document.fonts?.ready.then(measure);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [what]);
  return element;
}

/** Makes it fit, and answers on how many pages it stands. */
function partsOf(box: HTMLElement): number {
  const fits = () => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
  box.classList.remove(FLOWS);
  for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
    box.style.setProperty("--sp-fit", String(size));
    if (fits()) return 1;
  }
  box.classList.add(FLOWS);
  return Math.max(1, Math.round(box.scrollWidth / Math.max(1, box.clientWidth)));
}
