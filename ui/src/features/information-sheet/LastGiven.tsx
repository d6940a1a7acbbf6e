/** The last hand-out of this laptop, which can be taken back. */

import { useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import type { LastDistribution } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { useLibrary } from "./useLibrary";

export function LastGiven({ last }: { last: LastDistribution }) {
  const { informationSheet: text } = useText();
  const times = useTimes();
  const { nameOf } = useLibrary();
  const notes = useNotes();
  const act = useAct("undo_distribution");
  const sheet = `${last.code} v${last.version}`;
  const undo = async () => {
    if (await act.run({ id: last.id })) notes.say(text.undone(last.copies, sheet, nameOf(last.language)));
  };
  return (
    <p className="sp-sheets__last">
      <span>{text.last(last.copies, sheet, nameOf(last.language), times.clock(last.at))}</span>
      <Button kind="quiet" busy={act.busy} onClick={() => void undo()}>
        {text.undo}
      </Button>
    </p>
  );
}
