/** One line of the diary: when, what kind, what, whether it is confirmed, and who wrote it. */

import { ConfirmedMark } from "../../app/ConfirmedMark";
import { useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import { useOpenThing } from "../../app/ThingLink";
import { WhereaboutsLine } from "../../app/WhereaboutsLine";
import type { LogEntry } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { isDecision } from "./content";
import { useTelling } from "./told";

/** What is written so much later than it happened, says so. */
const LATER_MS = 10 * 60_000;

interface LogRowProps {
  line: LogEntry;
  /** The line that this one corrects, when it is on the same page. */
  old: LogEntry | undefined;
  onCorrect: ((id: string) => void) | undefined;
  onErase: (() => void) | undefined;
}

export function LogRow({ line, old, onCorrect, onErase }: LogRowProps) {
  const { logLine } = useText();
  const times = useTimes();
  const { id, erased } = line;
  return (
    <li className={id ? "sp-log-line" : "sp-log-line sp-log-line--by-itself"}>
      <span className="sp-log-line__when sp-number">{times.clock(line.at)}</span>
      <span className="sp-log-line__sort">{logLine.sorts[line.sort] ?? line.sort}</span>
      <div className="sp-log-line__words">
        <What line={line} />
        <Facts line={line} old={old} />
      </div>
      {id && !erased ? (
        <span className="sp-log-line__do">
          {onCorrect ? (
            <Button kind="quiet" aria-label={logLine.correctOf(line.text)} onClick={() => onCorrect(id)}>
              {logLine.correct}
            </Button>
          ) : null}
          {onErase ? (
            <Button kind="quiet" aria-label={logLine.eraseOf(line.text)} onClick={onErase}>
              {logLine.erase}
            </Button>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

function What({ line }: { line: LogEntry }) {
  const { logLine } = useText();
  const { go } = useScreens();
  const openThing = useOpenThing();
  const times = useTimes();
  const { what, became, screen } = useTelling()(line);
  const { thing } = line;
  const open = thing ? () => openThing(thing) : screen ? () => go(screen) : undefined;
  if (line.id && line.erased !== null)
    return <p className="sp-soft">{logLine.erased(times.full(line.erased))}</p>;
  return (
    <p className={line.corrected ? "sp-log-line__what sp-log-line__what--old" : "sp-log-line__what"}>
      {open ? (
        <button type="button" className="sp-log-line__link" onClick={open}>
          {what}
        </button>
      ) : (
        <span>{what}</span>
      )}
      {became ? <span className="sp-soft"> · {became}</span> : null}
    </p>
  );
}

function Facts({ line, old }: Pick<LogRowProps, "line" | "old">) {
  const { logLine } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const { request } = line;
  const written = line.id !== null && line.erased === null;
  const says = written || line.sort === "facility" || line.sort === "weather";
  return (
    <p className="sp-log-line__facts">
      {line.corrected ? <b className="sp-mark">▲ {logLine.corrected}</b> : null}
      {/* What was decided here is not heard from anybody; what is so needs no mark. */}
      {says && !isDecision(line) && !line.confirmed ? <ConfirmedMark confirmed={false} /> : null}
      {written && line.reason ? <span className="sp-log-line__why">{logLine.why(line.reason)}</span> : null}
      {written && line.corrects ? (
        <span>{old?.text ? logLine.corrects(old.text) : logLine.correctsEarlier}</span>
      ) : null}
      {written && request && line.number ? (
        <button
          type="button"
          className="sp-log-line__link"
          onClick={() => go({ name: "request", id: request })}
        >
          {line.number}
        </button>
      ) : null}
      {line.by ? <span>{line.by}</span> : null}
      {written && line.id ? <WhereaboutsLine id={line.id} /> : null}
      {line.writtenAt - line.at > LATER_MS ? (
        <span>{logLine.writtenLater(times.moment(line.writtenAt, line.at))}</span>
      ) : null}
    </p>
  );
}
