/** How it is in the neighbourhoods, the weather, the building, and what runs down here. */

import { useState } from "react";
import { useConfiguration, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import type { FacilityNow, Situation as SituationShape, StockNow } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { BuildingDialog } from "./BuildingDialog";
import { CountDialog } from "./CountDialog";
import { FacilityTable } from "./FacilityTable";
import { InShort } from "./InShort";
import { ReportDialog } from "./ReportDialog";
import { Stock } from "./Stock";
import { Surroundings } from "./Surroundings";
import { WeatherDialog } from "./WeatherDialog";
import "../../shared/columns.css";
import "../../shared/table.css";
import "./situation.css";

interface SituationProps {
  /** The box that somebody goes on with: facility, area and draft. */
  report: { facility: string; area: string; draft: string } | undefined;
}

export function Situation({ report }: SituationProps) {
  const { situation: words, shell } = useText();
  const { back } = useScreens();
  const { data, error } = useQueryCommand("get_situation", {});
  const desk = useQueryCommand("get_desk", {}).data;
  useShortcut("Escape", back);
  const mayLog = desk?.me.may.includes("log") ?? false;
  return (
    <Page
      title={shell.screens.situation}
      keys={[
        { keys: ["↑", "↓", "←", "→"], does: words.keyMove },
        ...(mayLog ? [{ keys: ["Enter"], does: words.keyReport }] : []),
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
      foot={desk && !mayLog ? words.readOnly : undefined}
    >
      {data && desk ? (
        <Content situation={data} mayLog={mayLog} mayPrint={desk.me.may.includes("print")} report={report} />
      ) : (
        <>
          <h1 className="sp-screen-title">{words.title}</h1>
          <Unread error={error} />
        </>
      )}
    </Page>
  );
}

interface ContentProps extends SituationProps {
  situation: SituationShape;
  mayLog: boolean;
  mayPrint: boolean;
}

type Asking =
  | { what: "report"; facility: string; area: string; draft?: string | undefined }
  | { what: "weather" }
  | { what: "building"; part: string }
  | { what: "count"; article: string };

function Content({ situation, mayLog, mayPrint, report }: ContentProps) {
  const [asking, setAsking] = useState<Asking | null>(report ? { what: "report", ...report } : null);
  const configuration = useConfiguration();
  const isAsked = (cell: FacilityNow) =>
    asking?.what === "report" && cell.facility === asking.facility && cell.area === asking.area;
  const cell = situation.cells.find(isAsked);
  const counted = situation.stock.find((one) => asking?.what === "count" && one.article === asking.article);
  const part = situation.building.find((one) => asking?.what === "building" && one.part === asking.part);
  const close = () => setAsking(null);
  const count = (one: StockNow) => setAsking({ what: "count", article: one.article });
  return (
    <>
      <InShort situation={situation} mayPrint={mayPrint} />
      <FacilityTable
        situation={situation}
        onReport={({ facility, area }) => setAsking({ what: "report", facility, area })}
      />
      <Surroundings
        situation={situation}
        mayLog={mayLog}
        onWeather={() => setAsking({ what: "weather" })}
        onPart={(part) => setAsking({ what: "building", part })}
      />
      <Stock stock={situation.stock} mayCount={mayLog} onCount={count} />
      {cell && asking?.what === "report" && configuration ? (
        <ReportDialog cell={cell} draft={asking.draft} mayLog={mayLog} onClose={close} />
      ) : null}
      {asking?.what === "weather" ? <WeatherDialog situation={situation} onClose={close} /> : null}
      {part && configuration ? <BuildingDialog part={part} onClose={close} /> : null}
      {counted && configuration ? <CountDialog stock={counted} onClose={close} /> : null}
    </>
  );
}
