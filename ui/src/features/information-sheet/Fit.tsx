/** How much paper it takes, said while it is written, so that nobody finds out at the printer. */

import { useNow } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import type { WriteSheet } from "../../generated/commands";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { type SheetContent, toInput } from "./content";
import { canBeMeasured } from "./trouble";

/** Laying out four pages takes a moment: not at every key. */
const SETTLE_MS = 800;

export function Fit({ content }: { content: SheetContent }) {
  const { informationSheet: text } = useText();
  const { fits } = text.edit;
  const now = useNow();
  const can = canBeMeasured(content, now);
  const settled = useSettled(can ? JSON.stringify(measured(toInput(content, now))) : "", SETTLE_MS);
  const enabled = can && settled !== "";
  const input: WriteSheet = settled ? JSON.parse(settled) : measured(toInput(content, now));
  const pages = useQueryCommand("measure_sheet", input, { enabled, keepPrevious: true }).data?.pages;
  if (!can || !pages) return <p className="sp-edit__fit sp-soft">{can ? "" : fits.waiting}</p>;
  const [a5 = 1, a4 = 1, a3 = 1, large = 1] = pages;
  return (
    <p className={a5 > 1 ? "sp-edit__fit sp-edit__fit--more" : "sp-edit__fit"} role="status">
      <b>
        {a5 > 1 ? "▲ " : "✓ "}
        {a5 > 1 ? fits.more(a5) : fits.one}
      </b>
      <span className="sp-small">{fits.all(a4, a3, large)}</span>
    </p>
  );
}

/** Only the base language is measured: the others need not travel along. */
function measured(input: WriteSheet): WriteSheet {
  return { ...input, texts: input.texts.slice(0, 1) };
}
