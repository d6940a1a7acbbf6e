/** One sheet in the library: enough to know whether it is the one, and whether it may be handed out. */

import type { SheetSummary } from "../../generated/commands";
import { Pictogram } from "../../shared/Pictogram";
import { useText } from "../../text/text";
import { StandingWord } from "./StandingWord";
import { useLibrary } from "./useLibrary";
import { useDoubts } from "./useStanding";

interface SheetRowProps {
  id: string;
  sheet: SheetSummary;
  selected: boolean;
  onOpen: () => void;
}

export function SheetRow({ id, sheet, selected, onOpen }: SheetRowProps) {
  const { informationSheet: text } = useText();
  const doubts = useDoubts()(sheet);
  const { nameOf } = useLibrary();
  return (
    // The keys are those of the search field, which keeps the focus and points here.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={selected ? "sp-sheet-row sp-sheet-row--selected" : "sp-sheet-row"}
      onClick={onOpen}
      onKeyDown={(event) => event.key === "Enter" && onOpen()}
    >
      <span className="sp-sheet-row__picture">
        <Pictogram svg={sheet.picture} />
      </span>
      <span className="sp-sheet-row__code">{sheet.code}</span>{" "}
      <span className="sp-sheet-row__words">
        <b>{sheet.title}</b> <span className="sp-small">{sheet.core}</span>
      </span>{" "}
      <span className="sp-sheet-row__standing">
        <StandingWord standing={sheet.standing} doubted={doubts.length > 0} />{" "}
        {doubts.length > 0 ? <span className="sp-small">{doubts.join(", ")}</span> : null}{" "}
        {sheet.checked.length > 0 ? (
          <span className="sp-small">{text.checkedIn(sheet.checked.map(nameOf).join(", "))}</span>
        ) : null}
      </span>{" "}
      <span className="sp-sheet-row__copies sp-number">
        {sheet.copies > 0 ? text.given(sheet.copies) : null}
      </span>
    </div>
  );
}
