/** Somebody is named in it: its words go for good. */

import { useAct } from "../../app/commands";
import { EraseDialog } from "../../app/EraseDialog";
import { useText } from "../../text/text";

export function EraseAction({ id, onClose }: { id: string; onClose: () => void }) {
  const { action } = useText();
  const act = useAct("erase_action");
  return (
    <EraseDialog
      number={action.eraseNumber}
      goes={action.eraseGoes}
      stays={action.eraseStays}
      busy={act.busy}
      onErase={async (reason) => Boolean(await act.run({ id, reason }))}
      onClose={onClose}
    />
  );
}
