/** Locks the screen when nobody has touched the laptop for a while; says so first. What was typed is on disk by then. */

import { useEffect, useRef, useState } from "react";
import { Button } from "../shared/Button";
import { useText } from "../text/text";
import { useLock } from "./lock";
import "./AutoLock.css";

const WARNING_MS = 20_000;
const SIGNS_OF_LIFE = ["keydown", "pointerdown", "pointermove", "wheel", "input"];

export function AutoLock({ minutes }: { minutes: number }) {
  const { lock: words } = useText();
  const lock = useLock();
  const { left, stay } = useIdle(minutes * 60_000, () => void lock());
  if (left === null) return null;
  return (
    <section className="sp-autolock" aria-label={words.stay}>
      <p>
        <b>{words.warning(words.seconds(Math.ceil(left / 1000)))}</b> {words.warningKept}
      </p>
      <p role="status" className="sp-visually-hidden">
        {words.warning(words.seconds(WARNING_MS / 1000))}
      </p>
      <Button onClick={stay}>{words.stay}</Button>
    </section>
  );
}

/** How long until `onIdle`, once that is near. A timer stands at the next moment that matters: an idle screen is idle. */
function useIdle(afterMs: number, onIdle: () => void): { left: number | null; stay: () => void } {
  const [left, setLeft] = useState<number | null>(null);
  const latest = useRef(onIdle);
  const alive = useRef<() => void>(() => undefined);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    let since = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const remaining = since + afterMs - Date.now();
      setLeft(remaining <= WARNING_MS ? Math.max(remaining, 0) : null);
      if (remaining <= 0) return latest.current();
      timer = setTimeout(look, remaining > WARNING_MS ? remaining - WARNING_MS : Math.min(remaining, 1000));
    };
    const live = () => {
      const wasNear = since + afterMs - Date.now() <= WARNING_MS;
      since = Date.now();
      if (!wasNear) return;
      clearTimeout(timer);
      look();
    };
    alive.current = live;
    look();
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, live, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, live, { capture: true });
    };
  }, [afterMs]);
  return { left, stay: () => alive.current() };
}
