/** One request in the list. The button in its first cell covers the row and opens it. */

import type { KeyboardEvent } from "react";
import { useNow, useTimes } from "../../app/clock";
import { StatusWord } from "../../app/StatusWord";
import { isClosed } from "../../app/status";
import { UrgencyBadge } from "../../app/UrgencyBadge";
import { letterOf, useOtherClock } from "../../app/useOtherClock";
import { useWhat } from "../../app/useWhat";
import type { RequestRow } from "../../generated/commands";
import { useText } from "../../text/text";

interface ListRowProps {
  index: number;
  /** Absent while its page is on the way. */
  row: RequestRow | undefined;
  selected: boolean;
  onSelect: () => void;
  /** Keys act on the row that has the focus. */
  onKeyDown: (event: KeyboardEvent) => void;
  onOpen: (row: RequestRow) => void;
}

export function ListRow({ index, row, ...rest }: ListRowProps) {
  const { common } = useText();
  // Row 1 holds the heads.
  const place = { "aria-rowindex": index + 2, "data-row": index };
  if (!row) {
    return (
      <tr {...place} className="sp-list-table__row">
        <td colSpan={6} className="sp-soft">
          {common.loading}
        </td>
      </tr>
    );
  }
  return (
    <tr
      {...place}
      className={rest.selected ? "sp-list-table__row sp-list-table__row--selected" : "sp-list-table__row"}
    >
      <Cells row={row} {...rest} />
    </tr>
  );
}

type CellsProps = Omit<ListRowProps, "index" | "row"> & { row: RequestRow };

function Cells({ row, selected, onSelect, onKeyDown, onOpen }: CellsProps) {
  const { desk, request } = useText();
  const what = useWhat();
  return (
    <>
      <th scope="row" className="sp-list-table__number">
        <button
          type="button"
          className="sp-list-table__open"
          tabIndex={selected ? 0 : -1}
          onFocus={onSelect}
          onKeyDown={onKeyDown}
          onClick={() => onOpen(row)}
        >
          {row.number}
        </button>
        {row.onlyHere ? <OnlyHereMark /> : null}
        {row.paperNumber ? <span className="sp-small">{desk.paper(row.paperNumber)}</span> : null}
      </th>
      <td className="sp-list-table__urgency">
        <UrgencyBadge code={row.countsAs} />
      </td>
      <td className="sp-list-table__what">
        <span className="sp-list-table__clamp">
          {row.toCheck ? <b className="sp-mark">◆ {request.toCheck}</b> : null}{" "}
          {row.erased ? <span className="sp-soft">{what(row)}</span> : row.what}
        </span>
      </td>
      <td className="sp-list-table__place">
        <span className="sp-list-table__clamp">{row.place || "–"}</span>
      </td>
      <td className="sp-list-table__deadline">
        <Deadline row={row} />
      </td>
      <td className="sp-list-table__status">
        <span className="sp-list-table__clamp">
          <StatusWord row={row} />
        </span>
      </td>
    </>
  );
}

/** Nobody else has it yet. */
function OnlyHereMark() {
  const { whereabouts } = useText();
  return (
    <span className="sp-list-table__here" title={whereabouts.mark}>
      <span aria-hidden="true"> ◇</span>
      <span className="sp-visually-hidden">{whereabouts.mark}</span>
    </span>
  );
}

/** By another clock than this one. */
function ClockMark({ clock }: { clock: string }) {
  return (
    <span title={clock}>
      <span aria-hidden="true"> ▲</span>
      <span className="sp-visually-hidden">{clock}</span>
    </span>
  );
}

function Deadline({ row: { number, deadline: at, status } }: { row: RequestRow }) {
  const times = useTimes();
  const now = useNow();
  const clock = useOtherClock()(letterOf(number));
  if (at === null) return <>–</>;
  return (
    <>
      <b className="sp-number">{times.moment(at, now)}</b>
      {clock && !isClosed(status) ? <ClockMark clock={clock} /> : null}
      {isClosed(status) ? null : (
        <span className={at < now ? "sp-small sp-late" : "sp-small"}>{times.left(at, now)}</span>
      )}
    </>
  );
}
