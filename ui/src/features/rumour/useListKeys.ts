/** Arrows walk from one rumour to the next, letters do something with the one that has the focus. */

import { type RefObject, useCallback, useEffect, useRef } from "react";
import { type RumourStep, stepOf } from "./steps";

const ROW = "[data-rumour]";

function firstButton(row: Element | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>("button") ?? null;
}

/** Gives back how to put the focus on a rumour, also when it is about to move to the other list. */
export function useListKeys(
  lists: RefObject<HTMLElement | null>,
  letters: boolean,
  onStep: (id: string, step: RumourStep) => void,
): (id: string) => void {
  const latest = useRef(onStep);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    if (wanted.current === null || document.querySelector("dialog[open]")) return;
    const here = lists.current?.querySelector(`[data-rumour="${CSS.escape(wanted.current)}"]`);
    const lost = document.activeElement === document.body;
    if (lost) firstButton(here ?? undefined)?.focus();
    else if (!here?.contains(document.activeElement)) wanted.current = null;
  });
  useEffect(() => {
    const element = lists.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
      // A dialog that lies over the list has keys of its own.
      if (event.target.closest("dialog")) return;
      const row = event.target.closest<HTMLElement>(ROW);
      const id = row?.dataset.rumour;
      if (!row || !id) return;
      const rows = [...(element?.querySelectorAll(ROW) ?? [])];
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const step = letters ? stepOf(event.key.toLowerCase()) : undefined;
      if (by !== 0) firstButton(rows[rows.indexOf(row) + by])?.focus();
      else if (step && !event.repeat) latest.current(id, step);
      else return;
      event.preventDefault();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [lists, letters]);
  return useCallback((id: string) => {
    wanted.current = id;
  }, []);
}
