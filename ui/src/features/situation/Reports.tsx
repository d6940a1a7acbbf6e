/** What was said of a facility: two that contradict each other side by side, and how it was before. */

import { ConfirmedMark } from "../../app/ConfirmedMark";
import { useNow, useTimes } from "../../app/clock";
import { signOf } from "../../app/facilityState";
import { useFieldNames } from "../../app/useFieldNames";
import { WhereaboutsLine } from "../../app/WhereaboutsLine";
import type { FacilityNow, FacilityReport } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

interface ContradictionProps {
  cell: FacilityNow;
  onTakeOver: (report: FacilityReport) => void;
}

export function Contradiction({ cell, onTakeOver }: ContradictionProps) {
  const { situation: words } = useText();
  const names = useFieldNames();
  return (
    <div className="sp-callout">
      <h3>▲ {words.two}</h3>
      <p>{words.twoNote}</p>
      <div className="sp-pair">
        {cell.reports.map((report) => (
          <div key={report.id} className="sp-situation__said">
            <Said report={report} />
            <Button
              aria-label={words.takeOverOf(names.state(report.state), report.source || report.by)}
              onClick={() => onTakeOver(report)}
            >
              {words.takeOver}
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}

export function Trend({ cell }: { cell: FacilityNow }) {
  const { situation: words } = useText();
  return (
    <section className="sp-situation__trend">
      <h3>{words.before}</h3>
      {cell.trend.length === 0 ? <p className="sp-soft">{words.noBefore}</p> : null}
      <ol className="sp-items">
        {cell.trend.map((report) => (
          <li key={report.id}>
            <Said report={report} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ report }: { report: FacilityReport }) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const times = useTimes();
  const now = useNow();
  return (
    <p>
      <b>
        <span aria-hidden="true">{signOf(report.state)} </span>
        {names.state(report.state)}
      </b>{" "}
      {words.since(times.moment(report.since, now))} · <ConfirmedMark confirmed={report.confirmed} /> ·{" "}
      {report.source ? words.source(report.source) : words.noSource}
      {report.expected === null ? "" : ` · ${words.expected(times.moment(report.expected, now))}`}
      <span className="sp-small">
        {words.writtenBy(report.by, times.moment(report.at, now))} <WhereaboutsLine id={report.id} />
      </span>
    </p>
  );
}
