/** How much paper it takes, said while it is written, so that nobody finds out at the printer. */

import { useNow } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import type { WriteSheet } from "../../generated/commands";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { type SheetContent, toInput } from "./content";
import { canBeMeasured, hasTrouble, troubleIn } from "./trouble";

/** Laying out four pages takes a moment: not at every key. */
const SETTLE_MS = 800;

export function Fit({ content }: { content: SheetContent }) {
  const { informationSheet: text } = useText();
  const { fits } = text.edit;
  const now = useNow();
  const can = canBeMeasured(content);
  const typed = can ? JSON.stringify(measured(toInput(content, now))) : "";
  const settled = useSettled(typed, SETTLE_MS);
  const input: WriteSheet = JSON.parse(settled || JSON.stringify(measured(toInput(content, now))));
  const { data, isError } = useQueryCommand("measure_sheet", input, { enabled: can && settled !== "" });
  if (!can) return <Waiting content={content} />;
  // Never what was so a moment ago: somebody would print it.
  if (typed !== settled || !data) {
    return <p className="sp-edit__fit sp-soft">{isError && typed === settled ? "" : fits.measuring}</p>;
  }
  const [a5 = 1, a4 = 1, a3 = 1, large = 1] = data.pages;
  const doubted = a5 > 1 || data.unknownLetters !== "";
  return (
    <p className={doubted ? "sp-edit__fit sp-edit__fit--more" : "sp-edit__fit"} role="status">
      <b>
        {a5 > 1 ? "▲ " : doubted ? null : "✓ "}
        {a5 > 1 ? fits.more(a5) : fits.one}
      </b>
      <span className="sp-small">{fits.all(a4, a3, large)}</span>
      {data.unknownLetters ? (
        <b className="sp-edit__letters">▲ {text.unknownLetters([...data.unknownLetters].join(" "))}</b>
      ) : null}
    </p>
  );
}

/** What has to be put right before it can be laid out, in sight however long the fields are. */
function Waiting({ content }: { content: SheetContent }) {
  const { edit } = useText().informationSheet;
  const wrong = content.texts.slice(0, 1).map(troubleIn);
  const too = wrong.some((one) => one.tooLong) ? edit.tooLong : edit.tooMany;
  return wrong.some((one) => one.tooLong || one.tooMany) ? (
    <p className="sp-edit__fit sp-edit__fit--more" role="status">
      <b>▲ {too}</b>
    </p>
  ) : (
    <p className="sp-edit__fit sp-soft">{edit.fits.waiting}</p>
  );
}

/** The words that are there; a wrong time is said at its own field. */
function measured(input: WriteSheet): WriteSheet {
  const texts = input.texts.filter((words) => !hasTrouble(words));
  return { ...input, texts, validFrom: null, validUntil: null, nextUpdate: null };
}
