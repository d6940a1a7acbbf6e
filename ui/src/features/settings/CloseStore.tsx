/** The end of the day: everything to disk, and the laptop asks the passphrase again. */

import { useAct } from "../../app/commands";
import { useDrafts } from "../../app/drafts";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function CloseStore() {
  const { settings } = useText();
  const drafts = useDrafts();
  const act = useAct("close_store");
  const close = async () => {
    await drafts.flushAll();
    await act.run({});
  };
  return (
    <Panel title={settings.closeTitle}>
      <div className="sp-settings__body">
        <p className="sp-soft">{settings.closeIntro}</p>
        <div className="sp-actions">
          <Button busy={act.busy} onClick={() => void close()}>
            {settings.close}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
