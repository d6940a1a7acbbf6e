/** What was passed on and nobody confirmed yet. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { useScreens } from "../../app/screens";
import { useWhat } from "../../app/useWhat";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { NO_FILTER } from "./filter";

const SHOWN = 4;

export function WaitingPanel() {
  const { desk, request } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const what = useWhat();
  const found = useQueryCommand(
    "list_requests",
    { ...NO_FILTER, status: "forwarded", offset: 0, limit: SHOWN },
    { keepPrevious: true },
  ).data;
  if (!found) return null;
  return (
    <Panel title={desk.waiting} aside={found.total > 0 ? found.total : undefined}>
      {found.total === 0 ? <EmptyState>{desk.waitingNone}</EmptyState> : null}
      <ul className="sp-side-list">
        {found.rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="sp-side-list__link"
              onClick={() => go({ name: "request", id: row.id })}
            >
              <b className="sp-number">{row.number}</b> {what(row)}
              <span className="sp-soft"> · {request.asked(times.moment(row.receivedAt, now))}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.total > SHOWN ? (
        <p className="sp-side-list__more sp-soft">{desk.waitingMore(found.total - SHOWN)}</p>
      ) : null}
    </Panel>
  );
}
