/** A second folder or stick for copies: chosen in the window, or typed. */

import { type FormEvent, useState } from "react";
import { FolderField } from "../../app/FolderField";
import type { Settings } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { useChange } from "./useChange";

export function BackupFolder({ settings }: { settings: Settings }) {
  const { settings: words } = useText();
  const change = useChange(settings);
  const [folder, setFolder] = useState(settings.backupFolder ?? "");
  const [saved, setSaved] = useState(false);
  const save = async (chosen: string) => setSaved(await change({ backupFolder: chosen.trim() || null }));
  return (
    <form
      className="sp-stack sp-stack--tight"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(folder);
      }}
    >
      <FolderField
        label={words.backupFolder}
        hint={words.backupFolderHint}
        value={folder}
        onChange={(text) => {
          setFolder(text);
          setSaved(false);
        }}
        onPick={(picked) => void save(picked)}
      />
      <div className="sp-actions">
        <Button type="submit">{words.saveFolder}</Button>
        <span role="status">{saved ? `✓ ${words.saved}` : ""}</span>
      </div>
    </form>
  );
}
