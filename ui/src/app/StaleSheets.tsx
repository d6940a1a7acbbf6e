/** What ended, or whose promised update did not come: a line each, until it is replaced or withdrawn. */

import { useEffect } from "react";
import type { SheetLibrary, StaleSheet } from "../generated/commands";
import { Button } from "../shared/Button";
import { useText } from "../text/text";
import { useNow, useTimes } from "./clock";
import { useRefresh } from "./commands";
import { useScreens } from "./screens";
import "./contradictions.css";

export function StaleSheets({ library }: { library: Pick<SheetLibrary, "sheets" | "stale"> }) {
  const { informationSheet: text } = useText();
  useLapse(library);
  if (library.stale.length === 0) return null;
  return (
    <section className="sp-contradictions" aria-label={text.stale}>
      <ul>
        {library.stale.map((one) => (
          <li key={one.digest} className="sp-contradiction sp-contradiction--stale">
            <Stale which={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stale({ which }: { which: StaleSheet }) {
  const { informationSheet: text } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const moment = times.moment(which.since, useNow());
  const { code, version, digest, copies, title } = which;
  const said = which.expired ? text.staleExpired : text.staleUpdate;
  return (
    <>
      <p>
        <span aria-hidden="true">▲ </span>
        <b>{said(code, version, moment)}</b>
        {copies > 0 ? `, ${text.staleCopies(copies)}` : null} <span>({title})</span>
      </p>
      <Button
        aria-label={`${text.staleOpen}: ${code} v${version}`}
        onClick={() => go({ name: "sheet", code, digest })}
      >
        {text.staleOpen}
      </Button>
    </>
  );
}

/** Reads again once a moment has passed: nobody has to change anything for that. */
function useLapse({ sheets, stale }: Pick<SheetLibrary, "sheets" | "stale">): void {
  const now = useNow();
  const refresh = useRefresh();
  const over = (at: number | null) => at !== null && at <= now;
  const due = sheets.some(
    (sheet) =>
      sheet.standing === "in_force" &&
      (over(sheet.validUntil) || over(sheet.nextUpdate)) &&
      !stale.some((one) => one.digest === sheet.digest),
  );
  useEffect(() => {
    if (due) refresh(["information_sheet"]);
  }, [due, refresh]);
}
