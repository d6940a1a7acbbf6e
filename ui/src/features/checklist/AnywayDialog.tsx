/** What is not done, once more and by name, before the point opens or closes all the same. */

import type { ChecklistNow, Obstacle } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useText } from "../../text/text";
import type { PointStateName } from "./moments";
import { useStillOpen } from "./useStillOpen";

/** The rest is counted. */
const NAMED = 4;

interface AnywayDialogProps {
  state: PointStateName;
  list: ChecklistNow | undefined;
  unticked: number;
  obstacles: Obstacle[];
  busy: boolean;
  onAnyway: () => void;
  onClose: () => void;
}

export function AnywayDialog(props: AnywayDialogProps) {
  const { state, list, unticked, obstacles, busy, onAnyway, onClose } = props;
  const { checklist: words } = useText();
  const named = useStillOpen(list);
  const ticks = unticked > 0 ? [{ what: "unticked", count: unticked }] : [];
  return (
    <Dialog wide title={words.anywayTitle} onClose={onClose}>
      <p>{words.anywayNote}</p>
      <ul className="sp-to-do">
        {[...obstacles, ...ticks].map(({ what, count }) => (
          <li key={what}>
            {words.obstacles[what]?.(count) ?? what}
            <Names names={named[what] ?? []} />
          </li>
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

function Names({ names }: { names: string[] }) {
  const { checklist: words } = useText();
  const rest = names.length - NAMED;
  if (names.length === 0) return null;
  return (
    <span className="sp-small">
      {names.slice(0, NAMED).join(" · ")} {rest > 0 ? words.andMore(rest) : ""}
    </span>
  );
}
