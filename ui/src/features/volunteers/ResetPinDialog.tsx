/** A forgotten PIN, replaced on the spot. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import type { Volunteer } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useFocusOnOpen } from "../../shared/focus";
import { isPin, SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";

export function ResetPinDialog({ volunteer, onClose }: { volunteer: Volunteer; onClose: () => void }) {
  const { volunteers, common } = useText();
  const [pin, setPin] = useState("");
  const [tried, setTried] = useState(false);
  const field = useFocusOnOpen<HTMLInputElement>();
  const act = useAct("reset_pin");
  const notes = useNotes();
  const save = async () => {
    setTried(true);
    if (!isPin(pin) || !(await act.run({ id: volunteer.id, pin }))) return;
    notes.say(volunteers.resetDone(volunteer.name));
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog title={volunteers.resetTitle(volunteer.name)} onClose={onClose}>
      <p>{volunteers.resetIntro}</p>
      <form className="sp-stack" onSubmit={submit}>
        <SecretField
          pin
          large
          ref={field}
          label={volunteers.pin}
          hint={volunteers.pinHint}
          value={pin}
          onChange={setPin}
          error={tried && !isPin(pin) ? volunteers.pinWrong : undefined}
        />
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
            {volunteers.resetSave}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
