/** What is open and what was done, with the questions that are asked about one of them. */

import { useRef, useState } from "react";
import { useNow } from "../../app/clock";
import { WhereaboutsOf } from "../../app/WhereaboutsLine";
import type { Action, Actions } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useFocusOnFirst } from "../../shared/focus";
import { EmptyState, Panel } from "../../shared/Panel";
import { useRowKeys } from "../../shared/useRowKeys";
import { useText } from "../../text/text";
import { ActionRow } from "./ActionRow";
import { SORTS } from "./content";
import { DoneDialog } from "./DoneDialog";
import { EraseAction } from "./EraseAction";

interface ActionListsProps {
  actions: Actions;
  may: { finish: boolean; erase: boolean };
  letters: boolean;
}

const ALL = "all";

export function ActionLists({ actions, may, letters }: ActionListsProps) {
  const { action } = useText();
  const now = useNow();
  const [shown, setShown] = useState(ALL);
  const [asking, setAsking] = useState<{ id: string; what: "done" | "erase" } | null>(null);
  const lists = useRef<HTMLDivElement>(null);
  const isShown = (one: Action) => shown === ALL || one.sort === shown;
  const open = actions.open.filter(isShown);
  const done = actions.done.filter(isShown);
  const ask = (id: string, what: "done" | "erase") => setAsking({ id, what });
  const mayFinish = (id: string) => may.finish && actions.open.some((one) => one.id === id);
  useRowKeys(lists, (id, letter) => letters && letter === "k" && mayFinish(id) && ask(id, "done"));
  useFocusOnFirst(lists, "[data-row] button");
  const asked = [...actions.open, ...actions.done].find((one) => one.id === asking?.id);
  const late = open.filter((one) => one.due !== null && one.due < now).length;
  const rows = (list: Action[], label: string) => (
    <ul className="sp-action-rows" aria-label={label}>
      {list.map((one) => (
        <ActionRow
          key={one.id}
          action={one}
          letters={letters}
          onDone={may.finish ? () => ask(one.id, "done") : undefined}
          onErase={may.erase ? () => ask(one.id, "erase") : undefined}
        />
      ))}
    </ul>
  );
  return (
    <>
      <ChoiceTiles
        compact
        hideLegend
        legend={action.show}
        tiles={[ALL, ...SORTS].map((value) => ({ value, label: action.sorts[value] ?? action.all }))}
        value={shown}
        onChoose={setShown}
      />
      <WhereaboutsOf of={[...open, ...done].map((one) => one.id)}>
        <div className="sp-action-lists" ref={lists}>
          <Panel
            title={action.openTitle}
            aside={late > 0 ? <b className="sp-late">▲ {action.late(late)}</b> : open.length || undefined}
          >
            {open.length > 0 ? rows(open, action.openTitle) : <EmptyState>{action.none}</EmptyState>}
          </Panel>
          {done.length > 0 ? (
            <Panel title={action.doneTitle} aside={done.length}>
              {rows(done, action.doneTitle)}
            </Panel>
          ) : null}
        </div>
      </WhereaboutsOf>
      {asked && asking?.what === "done" ? (
        <DoneDialog action={asked} onClose={() => setAsking(null)} />
      ) : null}
      {asked && asking?.what === "erase" ? (
        <EraseAction id={asked.id} onClose={() => setAsking(null)} />
      ) : null}
    </>
  );
}
