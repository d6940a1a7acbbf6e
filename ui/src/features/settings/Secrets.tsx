/** A new passphrase, a new recovery code. The exercise has neither: it guards nothing. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { useInterlude } from "../../app/interlude";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { ChangePassphraseDialog } from "./ChangePassphraseDialog";

export function Secrets({ exercise }: { exercise: boolean }) {
  const { settings } = useText();
  const [asking, setAsking] = useState<"passphrase" | "code" | null>(null);
  if (exercise) return null;
  const close = () => setAsking(null);
  return (
    <Panel title={settings.secretsTitle}>
      <div className="sp-settings__body sp-actions">
        <Button aria-haspopup="dialog" onClick={() => setAsking("passphrase")}>
          {settings.changePassphrase}
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setAsking("code")}>
          {settings.renewCode}
        </Button>
      </div>
      {asking === "passphrase" ? <ChangePassphraseDialog onClose={close} /> : null}
      {asking === "code" ? <RenewCodeDialog onClose={close} /> : null}
    </Panel>
  );
}

function RenewCodeDialog({ onClose }: { onClose: () => void }) {
  const { settings, common } = useText();
  const { show } = useInterlude();
  const act = useAct("renew_recovery_code");
  const renew = async () => {
    const made = await act.run({});
    if (!made) return;
    onClose();
    show({ kind: "recoveryCode", code: made.code, occasion: "renewed" });
  };
  return (
    <Dialog title={settings.renewCode} onClose={onClose}>
      <p>{settings.renewIntro}</p>
      <div className="sp-actions">
        <Button kind="main" busy={act.busy} onClick={() => void renew()}>
          {settings.renewDo}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </Dialog>
  );
}
