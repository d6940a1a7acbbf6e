/** Somebody is named in a line: its words go for good. */

import { useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { EraseDialog } from "../../app/EraseDialog";
import type { LogEntry } from "../../generated/commands";
import { useText } from "../../text/text";

export function EraseLine({ line, onClose }: { line: LogEntry; onClose: () => void }) {
  const { logLine } = useText();
  const times = useTimes();
  const act = useAct("erase_log_line");
  const { id } = line;
  if (!id) return null;
  return (
    <EraseDialog
      number={logLine.eraseNumber(times.clock(line.at))}
      goes={logLine.eraseGoes}
      stays={logLine.eraseStays}
      busy={act.busy}
      onErase={async (reason) => Boolean(await act.run({ id, reason }))}
      onClose={onClose}
    />
  );
}
