/** Says what was just counted, and takes it back. */

import { useTimes } from "../../app/clock";
import { useConfiguration } from "../../app/commands";
import type { LastVisit } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useLabel, useText } from "../../text/text";

interface UndoLineProps {
  last: LastVisit | null;
  said: string;
  onUndo: () => void;
  enabled: boolean;
}

export function UndoLine({ last, said, onUndo, enabled }: UndoLineProps) {
  const { tally } = useText();
  const label = useLabel();
  const times = useTimes();
  const reason = useConfiguration()?.visitReasons.find((one) => one.code === last?.reason);
  const name = reason ? label(reason.label) : (last?.reason ?? "");
  return (
    <div className="sp-tally__undo">
      <div>
        <p role="status" className="sp-tally__said">
          {said}
        </p>
        <p className="sp-soft">{last ? tally.last(name, times.clock(last.at)) : tally.none}</p>
      </div>
      {last && enabled ? (
        <Button shortcut="Backspace" onClick={onUndo}>
          {tally.undoWhat(name)}
        </Button>
      ) : null}
    </div>
  );
}
