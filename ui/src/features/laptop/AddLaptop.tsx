/** Pairing begins here, or on the other laptop; and why the other cannot be seen. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { WhyDialog } from "./WhyDialog";

export function AddLaptop({ may, onType }: { may: boolean; onType: () => void }) {
  const { laptop } = useText();
  const [asking, setAsking] = useState(false);
  const invite = useAct("invite_laptop");
  useShortcut("Alt+K", () => void invite.run({}), { enabled: may });
  useShortcut("Alt+C", onType, { enabled: may });
  return (
    <Panel title={laptop.actionsTitle}>
      <div className="sp-body">
        <p className="sp-soft">{may ? laptop.actionsIntro : laptop.onlyCoordinator}</p>
        {may ? (
          <>
            <p className="sp-stack sp-stack--tight">
              <Button
                kind="main"
                large
                shortcut="Alt K"
                busy={invite.busy}
                onClick={() => void invite.run({})}
              >
                {laptop.invite}
              </Button>
              <span className="sp-soft">{laptop.inviteHint}</span>
            </p>
            <div>
              <Button shortcut="Alt C" onClick={onType}>
                {laptop.join}
              </Button>
            </div>
          </>
        ) : null}
        <div>
          <Button kind="quiet" aria-haspopup="dialog" onClick={() => setAsking(true)}>
            {laptop.why}
          </Button>
        </div>
      </div>
      {asking ? <WhyDialog title={laptop.why} device={null} onClose={() => setAsking(false)} /> : null}
    </Panel>
  );
}
