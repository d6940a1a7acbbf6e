/** Whoever handed over still stands as here: whether they go is asked, not done in silence. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import type { Attendance } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useText } from "../../text/text";

export function HandedOver({ one }: { one: Attendance }) {
  const { shift: words } = useText();
  const notes = useNotes();
  const [asked, setAsked] = useState(false);
  const act = useAct("check_out");
  const close = () => setAsked(true);
  const checkOut = async () => {
    if (!(await act.run({ id: one.id, at: null }))) return;
    close();
    notes.say(words.checkedOut(one.name));
  };
  if (asked) return null;
  return (
    <Dialog title={words.hasHandedOver(one.name)} onClose={close}>
      <p>{words.hasHandedOverNote(one.name)}</p>
      <div className="sp-actions">
        <Button kind="main" large busy={act.busy} onClick={() => void checkOut()}>
          {words.goes(one.name)}
        </Button>
        <Button large shortcut="Esc" onClick={close}>
          {words.stays(one.name)}
        </Button>
      </div>
    </Dialog>
  );
}
