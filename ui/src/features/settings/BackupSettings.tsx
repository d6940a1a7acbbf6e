/** Copies: the last one, one now, and a second place for them. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import type { Backup, Desk } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { sizeIn } from "../../shared/size";
import { useLanguage, useText } from "../../text/text";
import { BackupFolder } from "./BackupFolder";
import { BackupList } from "./BackupList";

export function BackupSettings({ desk }: { desk: Desk }) {
  const { settings } = useText();
  const times = useTimes();
  const now = useNow();
  const { lastBackup, backupTrouble } = desk.kept;
  return (
    <Panel title={settings.backupTitle}>
      <div className="sp-settings__body">
        {backupTrouble ? (
          <p className="sp-settings__trouble">
            <span aria-hidden="true">▲ </span>
            {settings.backupTroubles[backupTrouble] ?? settings.backupTrouble}
          </p>
        ) : null}
        <p>{lastBackup === null ? settings.noBackup : settings.lastBackup(times.moment(lastBackup, now))}</p>
        <BackupNow />
        <BackupFolder settings={desk.settings} />
      </div>
      <BackupList exercise={desk.point.exercise} />
    </Panel>
  );
}

function BackupNow() {
  const { settings, common } = useText();
  const language = useLanguage();
  const times = useTimes();
  const act = useAct("make_backup");
  const [made, setMade] = useState<Backup | null>(null);
  const make = async () => setMade(await act.run({}));
  const said = made ? `✓ ${settings.backupMade(times.clock(made.made), sizeIn(language, made.bytes))}` : "";
  return (
    <div className="sp-actions">
      <Button busy={act.busy} onClick={() => void make()}>
        {settings.backupNow}
      </Button>
      <span role="status">{act.busy ? common.busy : said}</span>
    </div>
  );
}
