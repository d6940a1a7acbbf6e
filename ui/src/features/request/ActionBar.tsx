/** What may be done with a request now, each with its key. Steps without words are done at once. */

import { useAct } from "../../app/commands";
import type { ActionCode, RequestPage, StatusCode } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { FollowUps } from "./FollowUps";
import type { Asking } from "./RequestDialogs";
import { seenOf } from "./seen";

const KEYS: Record<ActionCode, string> = {
  accept: "M",
  forward: "D",
  confirm_receipt: "O",
  start: "S",
  close: "A",
  report_back: "T",
  reopen: "H",
};

/** What comes next where the steps that are possible begin with another. */
const NEXT: Partial<Record<StatusCode, ActionCode>> = {
  forwarded: "confirm_receipt",
  receipt_confirmed: "close",
  in_progress: "close",
};

function nextOf({ row, actions }: RequestPage): ActionCode | undefined {
  const next = NEXT[row.status];
  return next && actions.includes(next) ? next : actions[0];
}

interface ActionBarProps {
  page: RequestPage;
  /** Whether words may be added. */
  mayWrite: boolean;
  mayErase: boolean;
  onAsk: (asking: Asking) => void;
}

export function ActionBar({ page, mayWrite, mayErase, onAsk }: ActionBarProps) {
  const { request, erasing } = useText();
  const run = useSteps(page, onAsk);
  useShortcut("Alt+N", () => onAsk({ what: "note" }), { enabled: mayWrite });
  useShortcut("Alt+W", () => onAsk({ what: "change" }), { enabled: mayWrite });
  useShortcut("Alt+P", () => onAsk({ what: "slip" }));
  const main = nextOf(page);
  return (
    <div className="sp-actions sp-action-bar">
      {page.actions.map((action) => (
        <Step key={action} action={action} main={action === main} run={() => run(action)} />
      ))}
      {mayWrite ? (
        <>
          <Button shortcut="Alt N" onClick={() => onAsk({ what: "note" })}>
            {request.note}…
          </Button>
          <Button shortcut="Alt W" onClick={() => onAsk({ what: "change" })}>
            {request.change}…
          </Button>
        </>
      ) : null}
      <FollowUps page={page} />
      <Button kind="quiet" shortcut="Alt P" onClick={() => onAsk({ what: "slip" })}>
        {request.slip}…
      </Button>
      {mayErase ? (
        <Button kind="quiet" onClick={() => onAsk({ what: "erase" })}>
          {erasing.open}…
        </Button>
      ) : null}
    </div>
  );
}

function Step({ action, main, run }: { action: ActionCode; main: boolean; run: () => void }) {
  const { request } = useText();
  useShortcut(`Alt+${KEYS[action]}`, run);
  return (
    <Button kind={main ? "main" : "plain"} shortcut={`Alt ${KEYS[action]}`} onClick={run}>
      {request.actions[action]}
    </Button>
  );
}

/** Steps that ask for more open a dialog. */
function useSteps(page: RequestPage, onAsk: (asking: Asking) => void): (action: ActionCode) => void {
  const steps = {
    accept: useAct("accept_request"),
    start: useAct("start_request"),
    report_back: useAct("report_back"),
    reopen: useAct("reopen_request"),
  };
  return (action) => {
    if (action === "forward" || action === "close") return onAsk({ what: action });
    if (action === "confirm_receipt") return onAsk({ what: "receipt" });
    void steps[action].run({ id: page.row.id, note: null, seen: seenOf(page, "status") });
  };
}
