/** How it stands: the leaving coordinator's words, the counts of the shift, and the facilities that do not work. */

import { ConfirmedMark } from "../../app/ConfirmedMark";
import { useNow, useTimes } from "../../app/clock";
import { signOf } from "../../app/facilityState";
import { useFieldNames } from "../../app/useFieldNames";
import type { Handover, HandoverFacility } from "../../generated/commands";
import { localeOf, useLanguage, useText } from "../../text/text";
import { Lines } from "./Lines";
import { Said } from "./Said";

export function Situation({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  const locale = localeOf(useLanguage());
  const names = useFieldNames();
  const troubled = new Set(
    handover.facilities.filter((one) => one.report.state !== "works").map(({ facility }) => facility),
  );
  const fine = [...new Set(handover.facilities.map(({ facility }) => facility))].filter(
    (one) => !troubled.has(one),
  );
  return (
    <>
      <Said text={handover.situation} />
      <ul className="sp-figures">
        {handover.figures.map(({ name, count }) => (
          <li key={name}>
            <b className="sp-number">{count.toLocaleString(locale)}</b> {words.figures[name] ?? name}
          </li>
        ))}
      </ul>
      <Lines
        evenEmpty={fine.length === 0}
        title={words.facilities}
        list={handover.facilities.filter(({ facility }) => troubled.has(facility))}
        keyOf={({ report }) => report.id}
        line={(one) => <Facility one={one} />}
      />
      {fine.length > 0 ? <p>✓ {words.facilitiesFine(fine.map(names.facility).join(", "))}</p> : null}
    </>
  );
}

function Facility({ one: { facility, area, report } }: { one: HandoverFacility }) {
  const { situation } = useText();
  const names = useFieldNames();
  const times = useTimes();
  const now = useNow();
  const facts = [
    situation.since(times.moment(report.since, now)),
    report.expected === null ? "" : situation.expected(times.moment(report.expected, now)),
    report.source ? situation.source(report.source) : situation.noSource,
  ];
  return (
    <>
      <b>
        <span aria-hidden="true">{signOf(report.state)} </span>
        {names.state(report.state)}
      </b>{" "}
      {names.facility(facility)}, {names.area(area)} ·{" "}
      <span className="sp-soft sp-number">{facts.filter(Boolean).join(" · ")}</span>{" "}
      {report.confirmed ? null : <ConfirmedMark confirmed={false} />}
    </>
  );
}
