/** The passphrase of now, and the one that will hold. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import { isLongEnough, NewPassphrase } from "../../app/NewPassphrase";
import { useNotes } from "../../app/notes";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";

export function ChangePassphraseDialog({ onClose }: { onClose: () => void }) {
  const { settings, common, opening, errors } = useText();
  const notes = useNotes();
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const [tried, setTried] = useState(false);
  const [wrong, setWrong] = useState(false);
  const act = useAct("change_passphrase", {
    quiet: ["wrong_passphrase"],
    onFailure: ({ code }) => setWrong(code === "wrong_passphrase"),
  });
  const save = async () => {
    setTried(true);
    if (!old.trim() || !isLongEnough(fresh)) return;
    if (!(await act.run({ old, new: fresh.trim() }))) return;
    notes.say(settings.passphraseChanged);
    onClose();
  };
  const missing = tried && !old.trim() ? opening.passphraseMissing : undefined;
  return (
    <Dialog wide title={settings.changePassphrase} onClose={onClose}>
      <form
        className="sp-stack"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <SecretField
          label={settings.oldPassphrase}
          value={old}
          error={wrong ? opening.passphraseWrong : missing}
          onChange={(typed) => {
            setOld(typed);
            setWrong(false);
          }}
        />
        <NewPassphrase
          label={settings.newPassphrase}
          value={fresh}
          onChange={setFresh}
          error={tried && !isLongEnough(fresh) ? errors.weak_passphrase : undefined}
        />
        <p>
          <b>{opening.passphraseIntro}</b>
        </p>
        <div className="sp-actions">
          <Button kind="main" type="submit" busy={act.busy}>
            {settings.changePassphrase}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
