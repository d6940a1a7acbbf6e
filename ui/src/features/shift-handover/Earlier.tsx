/** The handovers of before, the newest first. */

import { useNow, useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import type { HandoverRow } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function Earlier({ rows }: { rows: HandoverRow[] }) {
  const { shiftHandover: words } = useText();
  return (
    <Panel title={words.earlier} aside={rows.length > 0 ? rows.length : undefined}>
      {rows.length === 0 ? <EmptyState>{words.earlierNone}</EmptyState> : null}
      <ul className="sp-items">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ row }: { row: HandoverRow }) {
  const { shiftHandover: words } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const arriving = row.arriving.join(words.and);
  return (
    <li>
      <span className="sp-items__words">
        <b className="sp-number">{row.number}</b> {words.stages[row.stage]}
        <span className="sp-small sp-number">
          {times.moment(row.at, now)},{" "}
          {arriving ? words.row(row.leaving, arriving) : words.rowFrom(row.leaving)}
        </span>
      </span>
      <Button
        kind="quiet"
        aria-label={words.openOf(row.number)}
        onClick={() => go({ name: "handover", id: row.id })}
      >
        {words.openOf("").trim()}
      </Button>
    </li>
  );
}
