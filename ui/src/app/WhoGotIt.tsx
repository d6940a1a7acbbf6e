/** The requests that got a version that is wrong now: whom to tell. */

import { useEffect, useRef } from "react";
import type { Contradicted } from "../generated/commands";
import { Dialog } from "../shared/Dialog";
import { useText } from "../text/text";
import { useQueryCommand } from "./commands";
import { useScreens } from "./screens";

export function WhoGotIt({ which, onClose }: { which: Contradicted; onClose: () => void }) {
  const { informationSheet: text, common } = useText();
  const { go } = useScreens();
  const { code, digest, version } = which;
  const requests = useQueryCommand("list_sheet_requests", { code, digest }).data?.requests;
  const list = useRef<HTMLUListElement>(null);
  // They come a moment after the dialog, which began at its cross.
  useEffect(() => {
    if (requests) list.current?.querySelector("button")?.focus();
  }, [requests]);
  return (
    <Dialog wide title={text.whoGotItTitle(code, version)} onClose={onClose}>
      <p>{text.whoGotItIntro}</p>
      {requests ? null : <p>{common.loading}</p>}
      <ul className="sp-who" ref={list}>
        {requests?.map((request) => (
          <li key={request.id}>
            <button
              type="button"
              className="sp-side-link"
              onClick={() => go({ name: "request", id: request.id })}
            >
              <b className="sp-number">{request.number}</b> {request.what}
              <span className="sp-small">{request.reach ? text.reach(request.reach) : text.reachNone}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
