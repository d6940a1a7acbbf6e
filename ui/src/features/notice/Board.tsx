/** The board "Wat weten we nu": what holds, since when, who says so; posting a line, taking one down, printing. */

import { useState } from "react";
import { useDesk, useQueryCommand } from "../../app/commands";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Page } from "../../app/Page";
import { type NewNotice, useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import type { Board as Shown } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { BoardLines } from "./BoardLines";
import { EMPTY, lineAgain, type NoticeContent } from "./content";
import { PostNotice } from "./PostNotice";
import { PrintBoard } from "./PrintBoard";
import "./notice.css";

/** A line that is over goes without anybody doing something. */
const EVERY_MS = 60_000;

interface BoardProps {
  draft?: string | undefined;
  from?: NewNotice | undefined;
}

export function Board({ draft, from }: BoardProps) {
  const { notice, shell } = useText();
  const { back } = useScreens();
  const { data: board, error } = useQueryCommand("get_board", {}, { everyMs: EVERY_MS });
  const me = useDesk()?.me;
  const mayPost = me?.may.includes("approve") ?? false;
  useShortcut("Escape", back);
  const keys = mayPost ? [{ keys: ["Enter"], does: notice.keyPost }] : [];
  return (
    <Page
      title={shell.screens.board}
      keys={[...keys, { keys: ["Esc"], does: shell.back, run: back }]}
      foot={me && !mayPost ? notice.readOnly : undefined}
    >
      <header className="sp-board__head">
        <div>
          <h1 className="sp-screen-title">{notice.title}</h1>
          <p className="sp-soft">{notice.intro}</p>
        </div>
        {me?.may.includes("print") ? <PrintBoard /> : null}
      </header>
      {board ? null : <Unread error={error} />}
      {board && me && !mayPost ? (
        <div className="sp-board sp-board--read">
          <BoardLines board={board} />
        </div>
      ) : null}
      {board && mayPost ? (
        <OpenedDraft id={draft} empty={{ ...EMPTY, ...from }}>
          {(start) => <Editing board={board} draft={draft} start={start} />}
        </OpenedDraft>
      ) : null}
    </Page>
  );
}

interface EditingProps {
  board: Shown;
  draft: string | undefined;
  start: NoticeContent;
}

/** The lines beside the form; a line that is changed stands in the form until it is replaced. */
function Editing({ board, draft, start }: EditingProps) {
  const [form, setForm] = useState({ start, draft, count: 0 });
  const begin = (next: NoticeContent) =>
    setForm((was) => ({ start: next, draft: undefined, count: was.count + 1 }));
  return (
    <div className="sp-board">
      <BoardLines board={board} onChange={(line) => begin(lineAgain(line))} />
      <PostNotice key={form.count} start={form.start} draft={form.draft} onDone={() => begin(EMPTY)} />
    </div>
  );
}
