/** What somebody said of the weather, and of a part of the building. */

import type { BuildingReport, WeatherReport } from "../generated/commands";
import { useText } from "../text/text";
import { ConfirmedMark } from "./ConfirmedMark";
import { useNow, useTimes } from "./clock";
import { signOf } from "./facilityState";

export function WeatherSaid({ one }: { one: WeatherReport }) {
  const { situation: words } = useText();
  const times = useTimes();
  const now = useNow();
  const source = one.source ? words.source(one.source) : words.noSource;
  return (
    <span className="sp-items__words">
      <b>{one.now}</b> {one.expected ? words.weatherWill(one.expected) : ""}{" "}
      <ConfirmedMark confirmed={one.confirmed} />
      <span className="sp-small sp-number">
        {words.since(times.moment(one.since, now))} · {source} · {one.by}
      </span>
    </span>
  );
}

export function PartReport({ report }: { report: BuildingReport }) {
  const { situation: words } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <span>
      <span aria-hidden="true">{signOf(report.state)} </span>
      {words.buildingStates[report.state] ?? report.state}
      {report.words ? `, ${report.words}` : ""}{" "}
      <span className="sp-small sp-number">
        {report.by ? words.writtenBy(report.by, times.moment(report.at, now)) : times.moment(report.at, now)}
      </span>
    </span>
  );
}
