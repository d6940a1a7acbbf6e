/** Where a version stands, in words and in a colour that is never the only sign. */

import type { SheetSummary, Standing } from "../../generated/commands";
import { useText } from "../../text/text";

export function mayBeHandedOut({ standing }: Pick<SheetSummary, "standing">): boolean {
  return standing === "in_force";
}

export type Tone = "holds" | "waits" | "over";

export function toneOf(standing: Standing): Tone {
  if (standing === "in_force") return "holds";
  return standing === "draft" || standing === "approved" || standing === "later" ? "waits" : "over";
}

/** What else has to be said of a sheet in one line. */
export function useDoubts(): (sheet: SheetSummary) => string[] {
  const { informationSheet: text } = useText();
  return (sheet) => [
    ...(sheet.approved || sheet.standing === "draft" ? [] : [text.notApproved]),
    ...(sheet.confirmed ? [] : [text.notConfirmed]),
    ...(sheet.asksContradiction ? [text.asksContradiction] : []),
    ...(sheet.inForce > 1 ? [text.twice] : []),
  ];
}
