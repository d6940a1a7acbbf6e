/** Reads again once a sheet that is shown as holding has run out: nobody has to change anything for that. */

import { useEffect } from "react";
import { useNow } from "../../app/clock";
import { useRefresh } from "../../app/commands";
import type { SheetSummary } from "../../generated/commands";

type Ending = Pick<SheetSummary, "standing" | "validUntil">;

export function useExpiry(sheets: Ending[]): void {
  const now = useNow();
  const refresh = useRefresh();
  const due = sheets.some(
    ({ standing, validUntil }) => standing === "in_force" && validUntil !== null && validUntil <= now,
  );
  useEffect(() => {
    if (due) refresh(["information_sheet"]);
  }, [due, refresh]);
}
