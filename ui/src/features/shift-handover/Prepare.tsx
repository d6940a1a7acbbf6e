/** How the handover would be now, with the leaving coordinator's own words beside it, and those of before. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Unread } from "../../app/Unread";
import { waitingHandovers } from "../../app/waitingHandovers";
import type { Handover } from "../../generated/commands";
import { useText } from "../../text/text";
import { Earlier } from "./Earlier";
import { NO_WORDS, OwnWords, type Words } from "./OwnWords";
import { Paper } from "./Paper";
import { Sections } from "./Sections";
import { Waiting } from "./Waiting";

interface PrepareProps {
  draft: string | undefined;
  may: string[];
}

export function Prepare({ draft, may }: PrepareProps) {
  const { shiftHandover: words } = useText();
  const {
    data: handover,
    error,
    isFetching,
  } = useQueryCommand("compose_handover", {}, { keepPrevious: true });
  // What was read before a handover was offered or refused does not know its words yet.
  const [current, setCurrent] = useState(false);
  if (!current && handover && !isFetching) setCurrent(true);
  const rows = useQueryCommand("list_handovers", {}).data?.handovers;
  const waiting = waitingHandovers(rows);
  const offered = waiting.some((row) => row.stage === "offered");
  const [own, setOwn] = useState(NO_WORDS);
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <header className="sp-handover__head">
        <div className="sp-handover__title">
          <h1 className="sp-screen-title">{words.title}</h1>
          {handover ? (
            <p className="sp-soft sp-number">
              {words.span(times.moment(handover.since, now), times.moment(handover.at, now))}
            </p>
          ) : null}
        </div>
        <Paper id={null} handover={handover} may={may} />
      </header>
      {waiting.map((row) => (
        <Waiting key={row.id} row={row} />
      ))}
      {handover && current && rows ? (
        <div className="sp-handover">
          <section aria-label={words.preview}>
            <p className="sp-soft">
              <b>{words.preview}.</b> {words.previewNote}
            </p>
            <Sections handover={{ ...handover, ...own }} />
          </section>
          <div className="sp-handover__side">
            {may.includes("lead") ? (
              <OpenedDraft id={draft} empty={wordsOf(handover)}>
                {(start) => <OwnWords start={start} draft={draft} focus={!offered} onSaid={setOwn} />}
              </OpenedDraft>
            ) : (
              <p>{words.onlyLead}</p>
            )}
            <Earlier rows={rows} />
          </div>
        </div>
      ) : (
        <Unread error={error} />
      )}
    </>
  );
}

/** What was said in a handover that nobody took is the beginning of the next one. */
function wordsOf({ situation, risks, advice }: Handover): Words {
  return { situation, risks, advice };
}
