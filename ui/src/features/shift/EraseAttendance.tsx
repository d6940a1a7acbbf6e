/** The words about somebody go for good. */

import { useAct } from "../../app/commands";
import { EraseDialog } from "../../app/EraseDialog";
import { useNotes } from "../../app/notes";
import type { Attendance } from "../../generated/commands";
import { useText } from "../../text/text";

export function EraseAttendance({ one, onClose }: { one: Attendance; onClose: () => void }) {
  const { shift: words } = useText();
  const notes = useNotes();
  const act = useAct("erase_attendance");
  const erase = async (reason: string) => {
    const done = await act.run({ id: one.id, reason });
    if (done) notes.say(words.erasedDone);
    return done !== null;
  };
  return (
    <EraseDialog
      number={one.name}
      goes={words.eraseGoes}
      stays={words.eraseStays}
      busy={act.busy}
      onErase={erase}
      onClose={onClose}
    />
  );
}
