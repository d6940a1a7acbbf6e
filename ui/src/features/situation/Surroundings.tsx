/** The weather and the building, below the neighbourhoods. */

import { PartReport, WeatherSaid } from "../../app/surroundings";
import { useFieldNames } from "../../app/useFieldNames";
import type { BuildingPart, Situation } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

interface SurroundingsProps {
  situation: Situation;
  mayLog: boolean;
  onWeather: () => void;
  onPart: (part: string) => void;
}

export function Surroundings({ situation, mayLog, onWeather, onPart }: SurroundingsProps) {
  const { situation: words } = useText();
  return (
    <div className="sp-surroundings">
      <Panel title={words.weather}>
        {situation.weather.length === 0 ? <EmptyState>{words.weatherNone}</EmptyState> : null}
        <ul className="sp-items">
          {situation.weather.length > 1 ? <li className="sp-callout">▲ {words.weatherTwo}</li> : null}
          {situation.weather.map((one) => (
            <li key={one.id}>
              <WeatherSaid one={one} />
            </li>
          ))}
        </ul>
        {mayLog ? (
          <p className="sp-body">
            <Button onClick={onWeather}>{words.weatherSave}</Button>
          </p>
        ) : null}
      </Panel>
      {situation.building.length > 0 ? (
        <Panel title={words.building}>
          <ul className="sp-items">
            {situation.building.map((part) => (
              <Part key={part.part} part={part} mayLog={mayLog} onPart={() => onPart(part.part)} />
            ))}
          </ul>
        </Panel>
      ) : null}
    </div>
  );
}

function Part({ part, mayLog, onPart }: { part: BuildingPart; mayLog: boolean; onPart: () => void }) {
  const { situation: words } = useText();
  const names = useFieldNames();
  return (
    <li>
      <span className="sp-items__words">
        <b>{names.part(part.part)}</b>{" "}
        {part.reports.length === 0 ? <span className="sp-soft">? {words.buildingNone}</span> : null}
        {part.reports.length > 1 ? <span className="sp-mark">▲ {words.two}</span> : null}
        {part.reports.map((report) => (
          <PartReport key={report.id} report={report} />
        ))}
      </span>
      {mayLog ? (
        <Button kind="quiet" aria-label={words.recordOf(names.part(part.part))} onClick={onPart}>
          {words.record}
        </Button>
      ) : null}
    </li>
  );
}
