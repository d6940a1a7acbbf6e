/** The sheets in which what was typed occurs, the best first: the program decides which, here and in a terminal. */

import { useQueryCommand } from "../../app/commands";
import type { SheetSummary } from "../../generated/commands";
import { useSettled } from "../../shared/useSettled";

/** So long nothing is typed before it is looked for. */
const SETTLE_MS = 80;

interface Found {
  sheets: SheetSummary[];
  /** False while what is shown answers an earlier word. */
  settled: boolean;
}

export function useFound(sheets: SheetSummary[], typed: string): Found {
  const text = useSettled(typed.trim(), SETTLE_MS);
  const { data, isPlaceholderData } = useQueryCommand("find_sheets", { text }, { keepPrevious: true });
  if (!data) return { sheets, settled: false };
  const found = data.codes.map((code) => sheets.find((sheet) => sheet.code === code));
  return {
    sheets: found.filter((sheet) => sheet !== undefined),
    settled: text === typed.trim() && !isPlaceholderData,
  };
}
