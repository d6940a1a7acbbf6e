/** Language, colours, sound, letter keys: for whoever sits here. They hold at once. */

import type { Settings } from "../../generated/commands";
import { CheckField } from "../../shared/CheckField";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { PrinterSettings } from "./PrinterSettings";
import { useChange } from "./useChange";

export function LooksSettings({ settings }: { settings: Settings }) {
  const { settings: words } = useText();
  const change = useChange(settings);
  return (
    <Panel title={words.looksTitle}>
      <div className="sp-settings__body">
        <ChoiceTiles
          legend={words.language}
          value={settings.language}
          onChoose={(language) => void change({ language })}
          tiles={[
            { value: "nl", label: <span lang="nl">{words.dutch}</span> },
            { value: "en", label: <span lang="en">{words.english}</span> },
          ]}
        />
        <ChoiceTiles
          legend={words.theme}
          value={settings.theme}
          onChoose={(theme) => void change({ theme })}
          tiles={[
            { value: "light", label: words.light },
            { value: "dark", label: words.dark },
          ]}
        />
        <CheckField
          label={words.sound}
          checked={settings.sound}
          onChange={(sound) => void change({ sound })}
        />
        <CheckField
          label={words.letterKeys}
          hint={words.letterKeysHint}
          checked={settings.letterKeys}
          onChange={(letterKeys) => void change({ letterKeys })}
        />
        <PrinterSettings settings={settings} />
      </div>
    </Panel>
  );
}
