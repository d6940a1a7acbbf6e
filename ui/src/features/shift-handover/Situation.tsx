/** How it stands: the leaving coordinator's words, the counts of the shift, and the facilities that do not work. */

import { ConfirmedMark } from "../../app/ConfirmedMark";
import { useNow, useTimes } from "../../app/clock";
import { signOf } from "../../app/facilityState";
import { PartReport, WeatherSaid } from "../../app/surroundings";
import { useFieldNames } from "../../app/useFieldNames";
import type { Handover, HandoverFacility } from "../../generated/commands";
import { localeOf, useLanguage, useText } from "../../text/text";
import { Lines } from "./Lines";
import { Said } from "./Said";

export function Situation({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  const locale = localeOf(useLanguage());
  const names = useFieldNames();
  const doubted = doubtful(handover.facilities);
  const fine = handover.facilities.filter((one) => !doubted.includes(one));
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
      <Silence handover={handover} />
      <Lines
        evenEmpty={fine.length === 0}
        title={words.facilities}
        list={doubted}
        keyOf={({ report }) => report.id}
        line={(one) => <Facility one={one} />}
      />
      {fine.length > 0 ? (
        <p>
          <span aria-hidden="true">{signOf("works")} </span>
          {names.state("works")}:{" "}
          {fine.map((one) => `${names.facility(one.facility)}, ${names.area(one.area)}`).join(" · ")}
        </p>
      ) : null}
      <Lines
        title={words.weather}
        list={handover.weather}
        keyOf={(one) => one.id}
        line={(one) => <WeatherSaid one={one} />}
      />
      <Lines
        title={words.house}
        list={handover.building.flatMap(({ part, reports }) => reports.map((report) => ({ part, report })))}
        keyOf={({ report }) => report.id}
        line={({ part, report }) => (
          <>
            <b>{names.part(part)}</b> <PartReport report={report} />
          </>
        )}
      />
    </>
  );
}

/** What nobody said: whoever reads only what was said takes the rest for well. */
function Silence({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  const names = useFieldNames();
  const areas = (codes: string[]) => codes.map(names.area).join(", ");
  const { neverHeard, notHeard, unreported, weather, building } = handover;
  const unsaid = building.filter((one) => one.reports.length === 0).map((one) => names.part(one.part));
  if (weather.length === 0) unsaid.unshift(words.weather);
  const gaps = unreported.map((one) =>
    words.unreportedOne(names.facility(one.facility), names.area(one.area)),
  );
  return (
    <>
      {neverHeard.length > 0 ? <p className="sp-mark">▲ {words.neverHeard(areas(neverHeard))}</p> : null}
      {notHeard.length > 0 ? <p className="sp-mark">▲ {words.notHeard(areas(notHeard))}</p> : null}
      {gaps.length > 0 ? <p>? {words.unreported(gaps.join("; "))}</p> : null}
      {unsaid.length > 0 ? <p>? {words.unsaid(unsaid.join(", "))}</p> : null}
    </>
  );
}

/** What does not work, what nobody knows, and where two reports contradict each other. */
function doubtful(facilities: HandoverFacility[]): HandoverFacility[] {
  const reports = (one: HandoverFacility) =>
    facilities.filter(({ facility, area }) => facility === one.facility && area === one.area);
  return facilities.filter((one) => one.report.state !== "works" || reports(one).length > 1);
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
      {report.confirmed || report.state === "unknown" ? null : <ConfirmedMark confirmed={false} />}
    </>
  );
}
