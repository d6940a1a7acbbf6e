/** The list of requests: most urgent first, as the program sorts them; any length, by keyboard. */

import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { type RequestStep, useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import type { Desk, RequestRow } from "../../generated/commands";
import { EmptyState, Panel } from "../../shared/Panel";
import type { Text } from "../../text/nl";
import { localeOf, useLanguage, useText } from "../../text/text";
import { Filters } from "./Filters";
import { type Filter, isFiltered, NO_FILTER } from "./filter";
import { ListRow } from "./ListRow";
import { useLostKeys } from "./useLostKeys";
import { useRequestRows } from "./useRequestRows";
import { useSoon } from "./useSoon";
import { useStrayLetter } from "./useStrayLetter";

const STEPS: Record<string, RequestStep> = { d: "forward", n: "note", a: "close" };
const ACCEPT_KEY = "m";
const BEYOND_SIGHT = 8;

/** `rowHeight`: another height is another list, because all its measures change. */
export function RequestList({ desk: state, rowHeight }: { desk: Desk; rowHeight: number }) {
  const { desk } = useText();
  const language = useLanguage();
  const screens = useScreens();
  const place = screens.screen.name === "desk" ? screens.screen.list : undefined;
  const [filter, setFilter] = useState(place?.filter ?? NO_FILTER);
  const [selected, setSelected] = useState(place?.row ?? 0);
  const accept = useAct("accept_request");
  const notes = useNotes();
  const isStray = useStrayLetter();
  const soon = useSoon();
  const scroller = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  const virtual = useVirtualizer({
    count,
    initialOffset: selected * rowHeight,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: BEYOND_SIGHT,
  });
  const inSight = virtual.getVirtualItems();
  const first = inSight[0]?.index ?? 0;
  const last = inSight.at(-1)?.index ?? 0;
  const { total, error, rowAt } = useRequestRows(filter, first, last);
  // Whoever scrolls away from a row goes on from what is in sight.
  const isDrawn = selected >= first && selected <= last;
  const current = isDrawn ? selected : Math.ceil((virtual.scrollOffset ?? 0) / rowHeight);
  useEffect(() => setCount(total ?? 0), [total]);

  const take = async (row: RequestRow) => {
    const taken = await accept.run({ id: row.id, note: null, seen: null });
    if (taken) notes.say(desk.taken(row.number));
  };
  const open = (row: RequestRow, ask?: RequestStep) => {
    // Coming back leads to the same row.
    screens.remember({ name: "desk", list: { row: current, filter } });
    screens.go({ name: "request", id: row.id, ...(ask ? { ask } : {}) });
  };

  // The row to focus may not be drawn yet when the key is pressed far from it.
  const wanted = useRef<number | null>(place?.row ?? 0);
  const focusWanted = () => {
    if (wanted.current === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] button`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  };
  useEffect(focusWanted);

  const select = (index: number) => {
    const next = Math.max(0, Math.min(index, count - 1));
    setSelected(next);
    wanted.current = next;
    virtual.scrollToIndex(next);
  };
  const changeFilter = (next: Filter) => {
    setFilter(next);
    setSelected(0);
    virtual.scrollToIndex(0);
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
  const moves: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // A space among words would open the request.
    if (isStray(event)) {
      soon.never();
      return event.preventDefault();
    }
    const move = moves[event.key];
    const row = rowAt(current);
    const letter = state.settings.letterKeys ? event.key.toLowerCase() : "";
    const step = STEPS[letter];
    if (move !== undefined) select(move);
    else if (row && step) open(row, step);
    else if (row && letter === ACCEPT_KEY) soon.does(() => void take(row));
    else return;
    event.preventDefault();
  };

  useLostKeys((key) => {
    const move = moves[key];
    if (move !== undefined) select(isDrawn ? move : current);
    return move !== undefined;
  });

  const number = new Intl.NumberFormat(localeOf(language)).format(total ?? 0);
  return (
    <Panel
      title={titleOf(filter.open, desk)}
      aside={isFiltered(filter) ? desk.count(number) : desk.countOpen(number)}
      className="sp-list"
    >
      <Filters filter={filter} toCheck={state.toCheck} onChange={changeFilter} />
      <div className="sp-list__scroll" ref={scroller}>
        <table className="sp-list-table" aria-rowcount={(total ?? 0) + 1}>
          <Heads />
          <tbody>
            <Spacer height={inSight[0]?.start ?? 0} />
            {inSight.map((item) => (
              <ListRow
                key={item.key}
                index={item.index}
                row={rowAt(item.index)}
                selected={item.index === current}
                onSelect={() => setSelected(item.index)}
                onKeyDown={onKeyDown}
                onOpen={open}
              />
            ))}
            <Spacer height={virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
        {total === undefined ? <Unread error={error} /> : null}
        {total === 0 ? <EmptyState>{isFiltered(filter) ? desk.noneFound : desk.none}</EmptyState> : null}
      </div>
    </Panel>
  );
}

function titleOf(open: boolean | null, desk: Text["desk"]): string {
  if (open === null) return desk.everything;
  return open ? desk.open : desk.closed;
}

function Heads() {
  const { columns } = useText().desk;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {Object.entries(columns).map(([name, label]) => (
          <th key={name} scope="col" className={`sp-list-table__${name}`}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="sp-list-table__spacer">
      <td colSpan={6} style={{ height }} />
    </tr>
  );
}
