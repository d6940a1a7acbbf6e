/** What is not done, once more, before the point opens or closes all the same. */

import type { Obstacle } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useText } from "../../text/text";
import type { PointStateName } from "./moments";

interface AnywayDialogProps {
  state: PointStateName;
  unticked: number;
  obstacles: Obstacle[];
  busy: boolean;
  onAnyway: () => void;
  onClose: () => void;
}

export function AnywayDialog({ state, unticked, obstacles, busy, onAnyway, onClose }: AnywayDialogProps) {
  const { checklist: words } = useText();
  const ticks = unticked > 0 ? [{ what: "ticks", count: unticked }] : [];
  return (
    <Dialog title={words.anywayTitle} onClose={onClose}>
      <p>{words.anywayNote}</p>
      <ul className="sp-to-do">
        {[...obstacles, ...ticks].map(({ what, count }) => (
          <li key={what}>{words.obstacles[what]?.(count) ?? what}</li>
        ))}
      </ul>
      <div className="sp-actions">
        <Button kind="main" onClick={onClose} shortcut="Esc">
          {words.backToList}
        </Button>
        <Button busy={busy} onClick={onAnyway}>
          {words.anyway[state]}
        </Button>
      </div>
    </Dialog>
  );
}
