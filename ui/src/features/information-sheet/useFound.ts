/** The sheets in which what was typed occurs, the best first: the program decides which, here and in a terminal. */

import { useQueryCommand } from "../../app/commands";
import type { SheetSummary } from "../../generated/commands";

interface Found {
  sheets: SheetSummary[];
  /** False while what is shown answers an earlier word. */
  settled: boolean;
}

export function useFound(sheets: SheetSummary[], typed: string): Found {
  const { data, isPlaceholderData } = useQueryCommand(
    "find_sheets",
    { text: typed.trim() },
    { keepPrevious: true },
  );
  if (!data) return { sheets, settled: false };
  const found = data.codes.map((code) => sheets.find((sheet) => sheet.code === code));
  return { sheets: found.filter((sheet) => sheet !== undefined), settled: !isPlaceholderData };
}
