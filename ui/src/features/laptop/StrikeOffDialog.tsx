/** A lost laptop is struck off: says what that does before it is done. */

import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import type { Laptop } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useText } from "../../text/text";

export function StrikeOffDialog({ laptop, onClose }: { laptop: Laptop; onClose: () => void }) {
  const { laptop: words, common } = useText();
  const notes = useNotes();
  const act = useAct("strike_off_laptop");
  const called = words.called(laptop.name, laptop.letter);
  const strike = async () => {
    if (!(await act.run({ device: laptop.device }))) return;
    notes.say(words.strikeOffDone(called));
    onClose();
  };
  return (
    <Dialog title={words.strikeOffTitle(called)} onClose={onClose}>
      <p>{words.strikeOffIntro}</p>
      <ul className="sp-to-do">
        {words.strikeOffWhat.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="sp-actions">
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button kind="emergency" busy={act.busy} onClick={() => void strike()}>
          {words.strikeOffDo}
        </Button>
      </div>
    </Dialog>
  );
}
