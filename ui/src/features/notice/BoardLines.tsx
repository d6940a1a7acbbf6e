/** What hangs on the board, the newest first. */

import { useState } from "react";
import { ConfirmedMark } from "../../app/ConfirmedMark";
import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useNotes } from "../../app/notes";
import { useScreens } from "../../app/screens";
import type { Board, BoardLine, Moment } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

interface BoardLinesProps {
  board: Board;
  /** Somebody who may change the board wants to change this line. */
  onChange?: (line: BoardLine) => void;
}

export function BoardLines({ board, onChange }: BoardLinesProps) {
  const { notice } = useText();
  const { lines } = board;
  return (
    <Panel title={notice.lines} aside={lines.length > 0 ? notice.count(lines.length) : undefined}>
      <Update at={board.updateOverdue} said={notice.updateOverdue} />
      <Update at={board.nextUpdate} said={notice.nextUpdate} />
      {lines.length === 0 ? (
        <EmptyState>
          <b>{notice.none}</b> {onChange ? notice.noneHow : notice.noneRead}
        </EmptyState>
      ) : null}
      <ol className="sp-board__lines" aria-label={notice.lines}>
        {lines.map((line) => (
          <li key={line.id ?? `sheet-${line.sheet}`} className="sp-board__line">
            <Line line={line} />
            {onChange && line.id ? (
              <Changes line={line} id={line.id} onChange={() => onChange(line)} />
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Update({ at, said }: { at: Moment | null; said: (moment: string) => string }) {
  const times = useTimes();
  const now = useNow();
  return at === null ? null : <p className="sp-board__next">{said(times.moment(at, now))}</p>;
}

function Line({ line }: { line: BoardLine }) {
  const { notice } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <div className="sp-board__words">
      <p className="sp-board__text">{line.text}</p>
      <p className="sp-board__facts">
        <ConfirmedMark confirmed={line.confirmed} />
        <span>{notice.since(times.moment(line.at, now))}</span>
        {/* A sheet has many sources, and names them itself. */}
        {line.sheet ? <SheetLink code={line.sheet} /> : <Source source={line.source} />}
        <span>
          {line.validUntil === null ? notice.openEnd : notice.until(times.moment(line.validUntil, now))}
        </span>
      </p>
    </div>
  );
}

function Source({ source }: { source: string }) {
  const { notice } = useText();
  return <span>{source ? notice.source(source) : notice.noSource}</span>;
}

function SheetLink({ code }: { code: string }) {
  const { notice } = useText();
  const { go } = useScreens();
  return (
    <button type="button" className="sp-board__link" onClick={() => go({ name: "sheet", code })}>
      {notice.fromSheet(code)}
    </button>
  );
}

function Changes({ line, id, onChange }: { line: BoardLine; id: string; onChange: () => void }) {
  const { notice } = useText();
  const [asking, setAsking] = useState(false);
  return (
    <span className="sp-actions">
      <Button aria-label={`${notice.change}: ${line.text}`} onClick={onChange}>
        {notice.change}
      </Button>
      <Button kind="quiet" aria-label={`${notice.takeDown}: ${line.text}`} onClick={() => setAsking(true)}>
        {notice.takeDown}
      </Button>
      {asking ? <TakeDown id={id} text={line.text} onClose={() => setAsking(false)} /> : null}
    </span>
  );
}

function TakeDown({ id, text, onClose }: { id: string; text: string; onClose: () => void }) {
  const { notice } = useText();
  const notes = useNotes();
  const act = useAct("take_down_notice");
  const takeDown = async () => {
    if (!(await act.run({ id }))) return;
    onClose();
    notes.say(notice.takenDown);
  };
  return (
    <DialogForm
      title={notice.takeDownTitle}
      save={notice.takeDown}
      busy={act.busy}
      onSave={() => void takeDown()}
      onClose={onClose}
    >
      <blockquote className="sp-board__quote">{text}</blockquote>
      <p>{notice.takeDownNote}</p>
    </DialogForm>
  );
}
