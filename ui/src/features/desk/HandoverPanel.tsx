/** A handover that was offered and waits: whoever comes in and signs in sees it where everybody looks. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { useScreens } from "../../app/screens";
import { waitingHandovers } from "../../app/waitingHandovers";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function HandoverPanel() {
  const { shell, shiftHandover: words } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const rows = useQueryCommand("list_handovers", {}).data?.handovers;
  const row = waitingHandovers(rows).find((one) => one.stage === "offered");
  if (!row) return null;
  return (
    <Panel title={shell.screens.handover}>
      <div className="sp-body sp-body--tight">
        <p>▲ {words.waiting(row.number, row.leaving, times.moment(row.at, now))}</p>
        <p className="sp-actions">
          <Button kind="main" onClick={() => go({ name: "handover", id: row.id })}>
            {words.open}
          </Button>
        </p>
      </div>
    </Panel>
  );
}
