/** Requests about the same thing. */

import { useAct } from "../../app/commands";
import { StatusWord } from "../../app/StatusWord";
import { useScreens } from "../../app/screens";
import { useWhat } from "../../app/useWhat";
import type { RequestPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

interface LinkedProps {
  page: RequestPage;
  onLink: (() => void) | undefined;
}

export function LinkedRequests({ page, onLink }: LinkedProps) {
  const { request } = useText();
  const { go } = useScreens();
  const act = useAct("link_requests");
  const what = useWhat();
  return (
    <Panel title={request.linked} aside={page.linked.length > 0 ? page.linked.length : undefined}>
      <ul className="sp-linked">
        {page.linked.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="sp-side-link"
              onClick={() => go({ name: "request", id: row.id })}
            >
              <b className="sp-number">{row.number}</b> {[what(row), row.place].filter(Boolean).join(", ")}
              <span className="sp-soft">
                {" · "}
                <StatusWord row={row} />
              </span>
            </button>
            {onLink ? (
              <Button
                kind="quiet"
                aria-label={`${request.alikeUnlink}: ${row.number}`}
                onClick={() => void act.run({ id: page.row.id, other: row.id, same: false })}
              >
                {request.alikeUnlink}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {onLink ? (
        <p className="sp-linked__add">
          <Button kind="quiet" onClick={onLink}>
            {request.linkOther}
          </Button>
        </p>
      ) : null}
    </Panel>
  );
}
