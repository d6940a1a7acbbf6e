/** Keys that nothing gets: what had the focus scrolled out of sight and is not drawn any more. */

import { useEffect, useRef } from "react";
import { useAwake } from "../../shared/shortcuts";

/** `onKey` tells whether the key was for it. */
export function useLostKeys(onKey: (key: string) => boolean): void {
  const awake = useAwake();
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    if (!awake) return;
    const listen = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.altKey || event.metaKey;
      const lost = event.target instanceof Element && event.target.matches("body, main");
      if (lost && !held && latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [awake]);
}
