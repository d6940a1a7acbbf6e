/** A facility in a neighbourhood: a sign and a word first, then since when, until when, and who says so. */

import { useNow, useTimes } from "../../app/clock";
import { signOf } from "../../app/facilityState";
import { useFieldNames } from "../../app/useFieldNames";
import type { FacilityNow, FacilityReport } from "../../generated/commands";
import { useText } from "../../text/text";

interface FacilityBoxProps {
  cell: FacilityNow;
  place: string;
  reachable: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

export function FacilityBox({ cell, place, reachable, onFocus, onOpen }: FacilityBoxProps) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const [first, other] = cell.reports;
  const state = other ? "two" : (first?.state ?? "none");
  const unsure = cell.reports.some(isUnsure);
  const says = other ? words.two : first ? names.state(first.state) : words.nothing;
  const classes = ["sp-plate", "sp-box", `sp-box--${state}`, unsure ? "sp-box--unsure" : ""].join(" ");
  return (
    <button
      type="button"
      className={classes}
      data-place={place}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span className="sp-visually-hidden">
        {words.cell(names.facility(cell.facility), names.area(cell.area), says)}.{" "}
      </span>
      {other ? <b>▲ {words.two}</b> : null}
      {cell.reports.map((report) => (
        <Report key={report.id} report={report} />
      ))}
      {first ? null : (
        <span className="sp-soft" aria-hidden="true">
          – {words.nothing}
        </span>
      )}
      {first && !other ? <Was cell={cell} now={first} /> : null}
    </button>
  );
}

function Report({ report }: { report: FacilityReport }) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const times = useTimes();
  const now = useNow();
  return (
    <span className="sp-box__report">
      <b className="sp-box__word">
        <span aria-hidden="true">{signOf(report.state)} </span>
        {names.state(report.state)}
      </b>
      {isUnsure(report) ? <span className="sp-box__unsure">? {words.unconfirmed}</span> : null}
      <span className="sp-box__fact">{words.since(times.moment(report.since, now))}</span>
      {report.expected === null ? null : (
        <b className="sp-box__fact">{words.expected(times.moment(report.expected, now))}</b>
      )}
      <span className="sp-box__fact">{report.source || words.noSource}</span>
    </span>
  );
}

/** That nobody knows how it is needs no confirmation. */
function isUnsure({ confirmed, state }: FacilityReport): boolean {
  return !confirmed && state !== "unknown";
}

/** The state before this one, when it was another. */
function Was({ cell, now }: { cell: FacilityNow; now: FacilityReport }) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const before = cell.trend.find((one) => one.id !== now.id && one.state !== now.state);
  if (!before) return null;
  return (
    <span className="sp-box__fact">
      <span aria-hidden="true">{signOf(before.state)} </span>
      {words.was(names.state(before.state))}
    </span>
  );
}
