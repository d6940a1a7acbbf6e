/** As large as fits, so that it is read from far and nothing of it is cut off. */

import { type RefObject, useLayoutEffect, useRef } from "react";

const STEP = 0.04;
const LARGEST = 1.3;
const SMALLEST = 0.4;

export function useFit<E extends HTMLElement>(what: string): RefObject<E | null> {
  const element = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content is measured anew.
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => {
      let size = LARGEST;
      const fits = () => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
      do {
        box.style.setProperty("--sp-fit", String(size));
        size -= STEP;
      } while (!fits() && size > SMALLEST);
    };
    measure();
    void document.fonts?.ready.then(measure);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [what]);
  return element;
}
