/** After how many minutes the screen locks, an emergency report reminds, and what is only here is warned about. */

import type { Settings } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { MinutesField } from "./MinutesField";
import { useChange } from "./useChange";

const HOUR = 60;
const DAY = 24 * HOUR;

export function LockSettings({ settings }: { settings: Settings }) {
  const { settings: words } = useText();
  const change = useChange(settings);
  return (
    <Panel title={words.lockTitle}>
      <div className="sp-settings__body sp-pair">
        <MinutesField
          label={words.lockAfter}
          value={settings.lockAfterMinutes}
          most={HOUR}
          onSave={(lockAfterMinutes) => change({ lockAfterMinutes })}
        />
        <MinutesField
          label={words.remindAfter}
          value={settings.emergencyReminderMinutes}
          most={HOUR}
          onSave={(emergencyReminderMinutes) => change({ emergencyReminderMinutes })}
        />
        <MinutesField
          label={words.aloneAfter}
          value={settings.aloneWarningMinutes}
          most={DAY}
          onSave={(aloneWarningMinutes) => change({ aloneWarningMinutes })}
        />
      </div>
    </Panel>
  );
}
