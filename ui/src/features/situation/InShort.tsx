/** What asks for attention, above the table: where nothing is known, and what is nearly gone. */

import { useAct } from "../../app/commands";
import { PaperBar } from "../../app/PaperBar";
import { useFieldNames } from "../../app/useFieldNames";
import { usePaper } from "../../app/usePaper";
import type { Situation } from "../../generated/commands";
import { useText } from "../../text/text";

export function InShort({ situation, mayPrint }: { situation: Situation; mayPrint: boolean }) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const listed = (codes: string[], nameOf: (code: string) => string) => codes.map(nameOf).join(", ");
  const { neverHeard, notHeard } = situation;
  const uncounted = situation.stock.filter((one) => one.counts.length === 0).map((one) => one.article);
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
      {mayPrint ? <SituationPaper /> : null}
      <div className="sp-situation__short">
        {neverHeard.length > 0 ? <p>▲ {words.neverHeard(listed(neverHeard, names.area))}</p> : null}
        {notHeard.length > 0 ? <p>▲ {words.notHeard(listed(notHeard, names.area))}</p> : null}
        {nearlyGone.length > 0 ? <p>▲ {words.short(nearlyGone.join(", "))}</p> : null}
        {uncounted.length > 0 ? <p>▲ {words.notCountedYet(listed(uncounted, names.article))}</p> : null}
        {unknown > 0 ? <p className="sp-soft">{words.unknownCount(unknown)}</p> : null}
      </div>
    </header>
  );
}

/** For the wall, or for whoever leaves. */
function SituationPaper() {
  const { situation: words } = useText();
  const paper = usePaper();
  const act = useAct("print_situation", paper.options);
  return (
    <PaperBar
      of={words.title}
      option={words.poster}
      paper={paper}
      busy={act.busy}
      make={(poster) => act.run({ poster })}
    />
  );
}
