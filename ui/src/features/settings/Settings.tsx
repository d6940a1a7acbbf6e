/** How this laptop behaves. Everybody sets what they see and hear; the rest is for who may. */

import { useConfiguration, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { BackupSettings } from "./BackupSettings";
import { CloseStore } from "./CloseStore";
import { ConfigurationFiles } from "./ConfigurationFiles";
import { LockSettings } from "./LockSettings";
import { LogbookCheck } from "./LogbookCheck";
import { LooksSettings } from "./LooksSettings";
import { ConfigurationProblem, DamageNotice } from "./Notices";
import { Secrets } from "./Secrets";
import { SetAsideStores } from "./SetAsideStores";
import "../../shared/table.css";
import "./settings.css";

export function Settings() {
  const { settings, shell } = useText();
  const { back } = useScreens();
  const { data: desk, error } = useQueryCommand("get_desk", {});
  const problem = useConfiguration()?.problem ?? null;
  useShortcut("Escape", back);
  const may = desk?.me.may.includes("settings") ?? false;
  return (
    <Page
      title={shell.screens.settings}
      keys={[{ keys: ["Esc"], does: shell.back, run: back }]}
      foot={desk && !may ? settings.onlyCoordinator : undefined}
    >
      <h1 className="sp-screen-title">{settings.title}</h1>
      {desk?.kept.damaged ? <DamageNotice exercise={desk.point.exercise} /> : null}
      {problem ? <ConfigurationProblem problem={problem} /> : null}
      {desk ? (
        <div className="sp-settings">
          <div className="sp-settings__column">
            <LooksSettings settings={desk.settings} />
            {may ? <LockSettings settings={desk.settings} /> : null}
            <CloseStore />
          </div>
          {may ? (
            <div className="sp-settings__column">
              <BackupSettings desk={desk} />
              <Secrets exercise={desk.point.exercise} />
              <LogbookCheck />
              <ConfigurationFiles />
              <SetAsideStores exercise={desk.point.exercise} />
            </div>
          ) : null}
        </div>
      ) : (
        <Unread error={error} />
      )}
    </Page>
  );
}
