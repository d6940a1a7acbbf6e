/** What needs somebody's attention before any setting does. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import { useInterlude } from "../../app/interlude";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";

export function ConfigurationProblem({ problem }: { problem: string }) {
  const { settings } = useText();
  return (
    <section className="sp-settings__notice" aria-label={settings.configurationTitle}>
      <h2>{settings.configurationTitle}</h2>
      <p>{settings.configurationIntro}</p>
      <code className="sp-settings__path">{problem}</code>
    </section>
  );
}

/** The check at the start found damage in the file that is in use. */
export function DamageNotice({ exercise }: { exercise: boolean }) {
  const { settings, opening } = useText();
  const [asking, setAsking] = useState(false);
  return (
    <section className="sp-settings__notice" aria-label={settings.damageTitle}>
      <h2>{settings.damageTitle}</h2>
      <p>{settings.damageIntro}</p>
      <div>
        <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {opening.continueDo}
        </Button>
      </div>
      {asking ? <ContinueDialog exercise={exercise} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function ContinueDialog({ exercise, onClose }: { exercise: boolean; onClose: () => void }) {
  const { opening, common } = useText();
  const { show } = useInterlude();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string>();
  const act = useAct("continue_from_backup", {
    quiet: ["wrong_passphrase"],
    onFailure: ({ code }) => setError(code === "wrong_passphrase" ? opening.passphraseWrong : undefined),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!passphrase.trim()) return setError(opening.passphraseMissing);
    const continued = await act.run({ exercise, folder: null, name: null, passphrase });
    if (continued) show({ kind: "continued", continued });
  };
  return (
    <Dialog title={opening.continueDo} onClose={onClose}>
      <form className="sp-stack" onSubmit={(event) => void submit(event)}>
        <SecretField label={opening.passphrase} value={passphrase} onChange={setPassphrase} error={error} />
        <div className="sp-actions">
          <Button kind="main" type="submit" busy={act.busy}>
            {opening.goOn}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
