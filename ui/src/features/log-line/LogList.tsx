/** The lines of the diary, day by day. */

import { useState } from "react";
import { useTimes } from "../../app/clock";
import { useWriteLine } from "../../app/quickLine";
import { WhereaboutsOf } from "../../app/WhereaboutsLine";
import type { LogEntry, LogPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { dayOf } from "../../shared/time";
import { useText } from "../../text/text";
import { EraseLine } from "./EraseLine";
import { LogRow } from "./LogRow";

interface LogListProps {
  page: LogPage;
  /** What is said where there is nothing. */
  none: string;
  may: { write: boolean; erase: boolean };
  onOlder: (before: number) => void;
  onNewest: (() => void) | null;
}

export function LogList({ page, none, may, onOlder, onNewest }: LogListProps) {
  const { logLine } = useText();
  const times = useTimes();
  const write = useWriteLine();
  const [erasing, setErasing] = useState<LogEntry | null>(null);
  const { lines, more } = page;
  const last = lines.at(-1);
  return (
    <Panel
      title={logLine.list}
      aside={<span role="status">{logLine.count(lines.length, more)}</span>}
      className="sp-log"
    >
      {lines.length === 0 ? <EmptyState>{none}</EmptyState> : null}
      <WhereaboutsOf of={lines.flatMap((line) => line.id ?? [])}>
        {daysOf(lines).map((day) => (
          <section key={day.day} className="sp-log-day">
            <h3 className="sp-log-day__name">{times.date(day.at)}</h3>
            <ol className="sp-log-lines">
              {day.lines.map((line) => (
                <LogRow
                  key={keyOf(line)}
                  line={line}
                  old={lines.find((one) => one.id !== null && one.id === line.corrects)}
                  onCorrect={
                    may.write
                      ? (id) => write({ corrects: { id, sort: line.sort, text: line.text } })
                      : undefined
                  }
                  onErase={may.erase ? () => setErasing(line) : undefined}
                />
              ))}
            </ol>
          </section>
        ))}
      </WhereaboutsOf>
      <p className="sp-actions sp-log-more">
        {more && last ? (
          // Lines of the same moment stand on both pages.
          <Button onClick={() => onOlder(last.at + 1)}>{logLine.older}</Button>
        ) : null}
        {onNewest ? <Button onClick={onNewest}>{logLine.newest}</Button> : null}
      </p>
      {erasing ? <EraseLine line={erasing} onClose={() => setErasing(null)} /> : null}
    </Panel>
  );
}

/** What appears by itself has no id: it is known by what it says. */
function keyOf(line: LogEntry): string {
  return line.id ?? `${line.at}-${line.sort}-${line.text}-${line.reason}`;
}

interface Day {
  day: string;
  at: number;
  lines: LogEntry[];
}

function daysOf(lines: LogEntry[]): Day[] {
  const days: Day[] = [];
  for (const line of lines) {
    const day = dayOf(line.at);
    const same = days.at(-1);
    if (same?.day === day) same.lines.push(line);
    else days.push({ day, at: line.at, lines: [line] });
  }
  return days;
}
