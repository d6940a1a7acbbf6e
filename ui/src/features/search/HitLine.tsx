/** One thing that was found: enough to know whether it is the one. */

import { useNow, useTimes } from "../../app/clock";
import { StatusWord } from "../../app/StatusWord";
import { UrgencyBadge } from "../../app/UrgencyBadge";
import { useWhat } from "../../app/useWhat";
import type { EmergencyReport, Hit, Noted, RequestRow } from "../../generated/commands";
import { useText } from "../../text/text";
import { excerpt, Highlight } from "./highlight";

interface HitLineProps {
  id: string;
  hit: Hit;
  typed: string;
  selected: boolean;
  onOpen: () => void;
}

export function HitLine({ id, hit, typed, selected, onOpen }: HitLineProps) {
  return (
    // The keys are those of the search field, which keeps the focus and points here.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={selected ? "sp-hit sp-hit--selected" : "sp-hit"}
      onClick={onOpen}
      onKeyDown={(event) => event.key === "Enter" && onOpen()}
    >
      {hit.kind === "emergency" ? <EmergencyHit report={hit.report} typed={typed} /> : null}
      {hit.kind === "noted" ? <NotedHit noted={hit.noted} typed={typed} /> : null}
      {hit.kind === "request" ? <RequestHit row={hit.row} typed={typed} /> : null}
    </div>
  );
}

function RequestHit({ row, typed }: { row: RequestRow; typed: string }) {
  const { desk } = useText();
  const what = useWhat();
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <span className="sp-hit__number">
        <Highlight text={row.number} typed={typed} />
        {row.paperNumber ? (
          <span className="sp-small">
            <Highlight text={desk.paper(row.paperNumber)} typed={typed} />
          </span>
        ) : null}
      </span>
      <span>
        <UrgencyBadge code={row.countsAs} />
      </span>
      <span className="sp-hit__what">
        <Highlight text={excerpt(what(row), typed)} typed={typed} />
        {row.place ? (
          <span className="sp-small">
            <Highlight text={row.place} typed={typed} />
          </span>
        ) : null}
      </span>
      <span className="sp-hit__status">
        <StatusWord row={row} />
        <span className="sp-small sp-number">{times.moment(row.receivedAt, now)}</span>
      </span>
    </>
  );
}

function EmergencyHit({ report, typed }: { report: EmergencyReport; typed: string }) {
  const { search, emergency } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <span className="sp-hit__number">
        <Highlight text={report.number} typed={typed} />
      </span>
      <span>
        <b className="sp-hit__emergency">‼ {search.emergency}</b>
      </span>
      <span className="sp-hit__what">
        <Highlight text={excerpt(report.what, typed)} typed={typed} />
        <span className="sp-small">
          <Highlight text={report.place} typed={typed} />
        </span>
      </span>
      <span className="sp-hit__status">
        {emergency.stages[report.stage]}
        <span className="sp-small sp-number">{times.moment(report.toldAt, now)}</span>
      </span>
    </>
  );
}

function NotedHit({ noted, typed }: { noted: Noted; typed: string }) {
  const { search } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <span className="sp-hit__number">
        <Highlight text={noted.number} typed={typed} />
      </span>
      <span>{search.noted[noted.sort]}</span>
      <span className="sp-hit__what">
        <Highlight text={excerpt(noted.text, typed)} typed={typed} />
      </span>
      <span className="sp-hit__status">
        <span className="sp-small sp-number">{times.moment(noted.at, now)}</span>
      </span>
    </>
  );
}
