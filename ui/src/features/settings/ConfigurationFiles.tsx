/** Where the municipality's own lists belong, and which of them are used. */

import { useQueryCommand } from "../../app/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function ConfigurationFiles() {
  const { settings } = useText();
  const { data: files } = useQueryCommand("list_configuration_files", {});
  if (!files) return null;
  const { folder, used, unread } = files;
  return (
    <Panel title={settings.ownListsTitle}>
      <div className="sp-settings__body">
        <p className="sp-soft">{settings.ownListsIntro}</p>
        <p className="sp-settings__path">{folder}</p>
        <p>{used.length > 0 ? settings.ownListsUsed(used.join(", ")) : settings.ownListsNone}</p>
        {unread.length > 0 ? (
          <p className="sp-settings__trouble">{settings.ownListsUnread(unread.join(", "))}</p>
        ) : null}
      </div>
    </Panel>
  );
}
