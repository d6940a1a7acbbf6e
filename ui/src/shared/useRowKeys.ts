/** Arrows walk from one row to the next, a letter does something with the row that has the focus. */

import { type RefObject, useEffect, useRef } from "react";

const ROW = "[data-row]";

/** Rows name themselves by `data-row`. */
export function useRowKeys(
  lists: RefObject<HTMLElement | null>,
  onLetter: (row: string, letter: string) => void = () => undefined,
): void {
  const latest = useRef(onLetter);
  useEffect(() => {
    latest.current = onLetter;
  });
  useEffect(() => {
    const element = lists.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
      // A dialog that lies over the list has keys of its own.
      if (event.target.closest("dialog")) return;
      const row = event.target.closest<HTMLElement>(ROW);
      if (!row?.dataset.row || !element) return;
      const rows = [...element.querySelectorAll(ROW)];
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (by !== 0) rows[rows.indexOf(row) + by]?.querySelector<HTMLElement>("button")?.focus();
      else if (/^[a-z]$/i.test(event.key) && !event.repeat)
        latest.current(row.dataset.row, event.key.toLowerCase());
      else return;
      event.preventDefault();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [lists]);
}
