/** Old data that stands beside the present: merged in as soon as its passphrase turns up. */

import { type FormEvent, useState } from "react";
import { useAct, useLook } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { Panel } from "../../shared/Panel";
import { SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";

export function SetAsideStores({ exercise }: { exercise: boolean }) {
  const { settings } = useText();
  const look = useLook();
  const [merging, setMerging] = useState<string | null>(null);
  const stores = (exercise ? look?.exercise : look?.real)?.setAside ?? [];
  if (stores.length === 0) return null;
  return (
    <Panel title={settings.setAsideTitle}>
      <div className="sp-settings__body">
        <p className="sp-soft">{settings.setAsideIntro}</p>
        {stores.map(({ name }) => (
          <p key={name} className="sp-actions sp-spread">
            <span className="sp-settings__path">{name}</span>
            <Button aria-label={`${settings.merge}: ${name}`} onClick={() => setMerging(name)}>
              {settings.merge}
            </Button>
          </p>
        ))}
      </div>
      {merging ? <MergeDialog name={merging} onClose={() => setMerging(null)} /> : null}
    </Panel>
  );
}

function MergeDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const { settings, common, opening } = useText();
  const notes = useNotes();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string>();
  const act = useAct("merge_set_aside", {
    quiet: ["wrong_passphrase"],
    onFailure: ({ code }) => setError(code === "wrong_passphrase" ? opening.passphraseWrong : undefined),
  });
  const merge = async (event: FormEvent) => {
    event.preventDefault();
    if (!passphrase.trim()) return setError(opening.passphraseMissing);
    const merged = await act.run({ name, passphrase });
    if (!merged) return;
    notes.say(settings.merged(merged.entries));
    onClose();
  };
  return (
    <Dialog title={settings.mergeTitle} onClose={onClose}>
      <form className="sp-stack" onSubmit={(event) => void merge(event)}>
        <SecretField
          label={settings.mergePassphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={error}
        />
        <div className="sp-actions">
          <Button kind="main" type="submit" busy={act.busy}>
            {settings.merge}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
