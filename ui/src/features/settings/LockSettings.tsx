/** After how many minutes the screen locks, and an emergency report reminds. */

import type { Settings } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { MinutesField } from "./MinutesField";
import { useChange } from "./useChange";

export function LockSettings({ settings }: { settings: Settings }) {
  const { settings: words } = useText();
  const change = useChange(settings);
  return (
    <Panel title={words.lockTitle}>
      <div className="sp-settings__body sp-pair">
        <MinutesField
          label={words.lockAfter}
          value={settings.lockAfterMinutes}
          onSave={(lockAfterMinutes) => change({ lockAfterMinutes })}
        />
        <MinutesField
          label={words.remindAfter}
          value={settings.emergencyReminderMinutes}
          onSave={(emergencyReminderMinutes) => change({ emergencyReminderMinutes })}
        />
      </div>
    </Panel>
  );
}
