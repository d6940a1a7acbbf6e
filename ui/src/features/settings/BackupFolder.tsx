/** A second folder or stick for copies: chosen in the window, or typed. */

import { type FormEvent, useState } from "react";
import { useBackend } from "../../app/backend";
import { useNotes } from "../../app/notes";
import type { Settings } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";
import { useChange } from "./useChange";

export function BackupFolder({ settings }: { settings: Settings }) {
  const { settings: words } = useText();
  const backend = useBackend();
  const notes = useNotes();
  const change = useChange(settings);
  const [folder, setFolder] = useState(settings.backupFolder ?? "");
  const [saved, setSaved] = useState(false);
  const save = async (chosen: string) => setSaved(await change({ backupFolder: chosen.trim() || null }));
  const pick = async () => {
    const picked = await backend.pickFile("backup_folder").catch((thrown) => notes.fail(thrown));
    // A browser cannot name a folder: there the path is typed.
    if (!picked || !("path" in picked)) return;
    setFolder(picked.path);
    await save(picked.path);
  };
  return (
    <form
      className="sp-stack sp-stack--tight"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(folder);
      }}
    >
      <TextField
        optional
        label={words.backupFolder}
        hint={words.backupFolderHint}
        value={folder}
        onChange={(text) => {
          setFolder(text);
          setSaved(false);
        }}
      />
      <div className="sp-actions">
        {backend.picksFolders ? <Button onClick={() => void pick()}>{words.pickFolder}</Button> : null}
        <Button type="submit">{words.saveFolder}</Button>
        <span role="status">{saved ? `✓ ${words.saved}` : ""}</span>
      </div>
    </form>
  );
}
