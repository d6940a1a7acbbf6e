/** Arrows, Home and End walk through the boxes of a table. */

import type { KeyboardEvent } from "react";

export interface Place {
  row: number;
  column: number;
}

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

export function useBoxKeys(at: Place, onMove: (place: Place) => void, rows: number, columns: number) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = within(at.row + step[0], rows);
    const column = within(at.column + step[1], columns);
    event.preventDefault();
    onMove({ row, column });
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`)?.focus();
  };
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}
