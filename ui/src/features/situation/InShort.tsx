/** What asks for attention, above the table: where nothing is known, and what is nearly gone. */

import { usePrinting } from "../../app/documents";
import { useFieldNames } from "../../app/useFieldNames";
import type { Situation } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

export function InShort({ situation, mayPrint }: { situation: Situation; mayPrint: boolean }) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const silent = situation.notHeard.map(names.area);
  const short = situation.stock.filter((one) => one.short);
  const isUnknown = ({ reports }: Situation["cells"][number]) =>
    reports.length === 0 || reports.every((one) => one.state === "unknown");
  const unknown = situation.cells.filter(isUnknown).length;
  const nearlyGone = short.map((one) => {
    const hours = one.counts.map((count) => count.hoursLeft).filter((count) => count !== null);
    const left = hours.length > 0 ? ` (${words.hours(Math.min(...hours))})` : "";
    return `${names.article(one.article)}${left}`;
  });
  return (
    <header className="sp-situation__head">
      <h1 className="sp-screen-title">{words.title}</h1>
      {mayPrint ? <PrintSituation /> : null}
      <div className="sp-situation__short">
        {silent.length > 0 ? <p>▲ {words.notHeard(silent.join(", "))}</p> : null}
        {nearlyGone.length > 0 ? <p>▲ {words.short(nearlyGone.join(", "))}</p> : null}
        {unknown > 0 ? <p className="sp-soft">{words.unknownCount(unknown)}</p> : null}
      </div>
    </header>
  );
}

/** For the wall, or for whoever leaves. */
function PrintSituation() {
  const { situation: words } = useText();
  const { print, busy } = usePrinting("print_situation");
  return (
    <span className="sp-actions sp-situation__paper">
      <Button busy={busy} onClick={() => void print({ poster: false })}>
        {words.printA4}
      </Button>
      <Button busy={busy} onClick={() => void print({ poster: true })}>
        {words.printPoster}
      </Button>
    </span>
  );
}
