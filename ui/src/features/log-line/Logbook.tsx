/** The diary: one list, the newest first, of what people wrote and of what the rest of the program did. */

import { useState } from "react";
import { useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useWriteLine } from "../../app/quickLine";
import { ShiftPaper } from "../../app/ShiftPaper";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { FILTERS, type Filter } from "./filters";
import { LogList } from "./LogList";
import { Shown } from "./Shown";
import "./log-line.css";

/** So many lines are shown at once. */
const PAGE = 200;
const SETTLE_MS = 120;

export function Logbook({ search: asked }: { search: string }) {
  const { logLine, shell } = useText();
  const { back } = useScreens();
  const write = useWriteLine();
  const may = useDesk()?.me.may ?? [];
  const mayWrite = may.includes("log");
  const [filter, setFilter] = useState<Filter>("all");
  const [typed, setTyped] = useState(asked);
  const [before, setBefore] = useState<number | null>(null);
  const search = useSettled(typed.trim(), SETTLE_MS);
  const input = { search, sorts: FILTERS[filter], before, limit: PAGE };
  const { data: page, error } = useQueryCommand("list_log", input, { keepPrevious: true });
  useShortcut("Escape", back);
  const all = filter === "all" && search === "" && before === null;
  return (
    <Page
      title={shell.screens.logbook}
      keys={[
        ...(mayWrite ? [{ keys: ["F7"], does: logLine.keyWrite, run: () => write() }] : []),
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
    >
      <header className="sp-log-head">
        <div>
          <h1 className="sp-screen-title">{logLine.title}</h1>
          <p className="sp-soft">{logLine.intro}</p>
        </div>
        <ShiftPaper part="diary" of={logLine.title} />
        {mayWrite ? (
          <Button kind="main" large shortcut="F7" aria-haspopup="dialog" onClick={() => write()}>
            {logLine.write}
          </Button>
        ) : null}
      </header>
      <Shown
        filter={filter}
        text={typed}
        onFilter={(next) => {
          setFilter(next);
          setBefore(null);
        }}
        onText={(next) => {
          setTyped(next);
          setBefore(null);
        }}
      />
      {page ? null : <Unread error={error} />}
      {page ? (
        <LogList
          page={page}
          none={all ? logLine.none : logLine.noneFound}
          may={{ write: mayWrite, erase: may.includes("erase") }}
          onOlder={setBefore}
          onNewest={before === null ? null : () => setBefore(null)}
        />
      ) : null}
    </Page>
  );
}
