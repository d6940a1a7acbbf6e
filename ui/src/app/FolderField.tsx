/** A folder: chosen in the window, or typed. */

import { Button } from "../shared/Button";
import { TextField } from "../shared/Field";
import { useText } from "../text/text";
import { useBackend } from "./backend";
import { useNotes } from "./notes";

interface FolderFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange: (folder: string) => void;
  /** One was chosen, and nothing more needs to be typed. */
  onPick?: (folder: string) => void;
}

export function FolderField({ label, hint, value, onChange, onPick }: FolderFieldProps) {
  const { settings } = useText();
  const backend = useBackend();
  const notes = useNotes();
  const pick = async () => {
    const picked = await backend.pickFile("backup_folder").catch((thrown) => notes.fail(thrown));
    // A browser cannot name a folder: there the path is typed.
    if (!picked || !("path" in picked)) return;
    onChange(picked.path);
    onPick?.(picked.path);
  };
  return (
    <>
      <TextField optional label={label} hint={hint} value={value} onChange={onChange} />
      {backend.picksFolders ? (
        <div className="sp-actions">
          <Button onClick={() => void pick()}>{settings.pickFolder}</Button>
        </div>
      ) : null}
    </>
  );
}
