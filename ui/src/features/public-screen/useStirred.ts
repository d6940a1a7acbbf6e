/** Whether somebody moved the mouse or pressed a key just now: then the controls are wanted. */

import { useEffect, useState } from "react";

const STAYS_MS = 5_000;
const SIGNS = ["pointermove", "pointerdown", "keydown"] as const;

export function useStirred(): boolean {
  const [stirred, setStirred] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      setStirred(true);
      clearTimeout(timer);
      timer = setTimeout(() => setStirred(false), STAYS_MS);
    };
    for (const sign of SIGNS) window.addEventListener(sign, stir);
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, stir);
    };
  }, []);
  return stirred;
}
