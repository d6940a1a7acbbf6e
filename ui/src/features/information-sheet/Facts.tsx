/** What is known of a version besides what it says. */

import type { ReactNode } from "react";
import { useNow, useTimes } from "../../app/clock";
import { Places } from "../../app/WhereaboutsPanel";
import type { SheetPage, SheetSourceLine } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { dayInText } from "../../shared/timeText";
import { useText } from "../../text/text";
import { StandingWord } from "./StandingWord";

export function Facts({ page }: { page: SheetPage }) {
  const { informationSheet: text, whereabouts } = useText();
  const times = useTimes();
  const now = useNow();
  const moment = (at: number | null) => (at === null ? text.unknown : times.moment(at, now));
  const { approved, publisher, validFrom, area, origin, sources } = page;
  const { standing, confirmed, validUntil, nextUpdate } = page.summary;
  const late = nextUpdate !== null && nextUpdate < now;
  return (
    <Panel title={text.facts}>
      <dl className="sp-sheet-facts">
        <Fact name={text.state}>
          <StandingWord standing={standing} by={page.replacedBy} doubted={!confirmed} />,{" "}
          {confirmed ? text.confirmed : text.unconfirmed}
        </Fact>
        <Fact name={text.approvedBy}>
          {publisher === null ? null : <p>{text.byPublisher(publisher)}</p>}
          {approved ? text.byAt(approved.by, times.moment(approved.at, now)) : null}
          {publisher === null && approved === null ? text.notApproved : null}
        </Fact>
        {validFrom === null ? null : <Fact name={text.validFrom}>{moment(validFrom)}</Fact>}
        <Fact name={text.validUntil}>{moment(validUntil)}</Fact>
        <Fact name={text.nextUpdate}>
          {moment(nextUpdate)}
          {late ? <b className="sp-late"> ▲ {text.nextLate}</b> : null}
        </Fact>
        {area ? <Fact name={text.area}>{area}</Fact> : null}
        <Fact name={text.origin}>{text.origins[origin]}</Fact>
        {page.whereabouts.length > 0 ? (
          <Fact name={whereabouts.title}>
            <div className="sp-whereabouts">
              <Places places={page.whereabouts} kind="request" />
            </div>
          </Fact>
        ) : null}
        <Fact name={text.sources}>
          <Sources sources={sources} />
        </Fact>
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The address is read, not followed: there may be no network, and nothing leads out of the program. */
function Sources({ sources }: { sources: SheetSourceLine[] }) {
  const { informationSheet: text } = useText();
  if (sources.length === 0) return <>{text.sourcesNone}</>;
  return (
    <ul className="sp-sheet-facts__sources">
      {sources.map((source) => (
        <li key={source.key || source.name}>
          {source.name}
          {source.read ? <span className="sp-small">{text.sourceRead(dayInText(source.read))}</span> : null}
          {source.address ? <span className="sp-small sp-sheet-facts__address">{source.address}</span> : null}
        </li>
      ))}
    </ul>
  );
}
