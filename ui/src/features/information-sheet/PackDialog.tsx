/** A pack of sheets: what it would change, whether its publisher is known, and then all of it or nothing. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useNotes } from "../../app/notes";
import type { PackFile, PackLook } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { Pictogram } from "../../shared/Pictogram";
import { useText } from "../../text/text";

interface PackDialogProps {
  file: PackFile;
  look: PackLook;
  onClose: () => void;
}

export function PackDialog({ file, look, onClose }: PackDialogProps) {
  const { pack: text } = useText();
  const notes = useNotes();
  const act = useAct("take_over_pack");
  const [fingerprint, setFingerprint] = useState("");
  const [tried, setTried] = useState(false);
  const wanted = !look.trusted && !look.taken;
  const takeOver = async () => {
    setTried(true);
    if (wanted && !fingerprint.trim()) return;
    if (!(await act.run(wanted ? { ...file, fingerprint: fingerprint.trim() } : file))) return;
    notes.say(text.done(look.name));
    onClose();
  };
  return (
    <DialogForm
      title={text.title(look.name, look.version)}
      save={look.taken ? text.close : text.takeOver}
      busy={act.busy}
      wide
      onSave={() => (look.taken ? onClose() : void takeOver())}
      onClose={onClose}
    >
      {look.taken ? <p>{text.taken}</p> : null}
      <Changes look={look} />
      {wanted ? (
        <TextField
          label={text.fingerprint}
          hint={text.fingerprintHint}
          value={fingerprint}
          error={tried && !fingerprint.trim() ? text.fingerprintMissing : undefined}
          onChange={setFingerprint}
        />
      ) : null}
    </DialogForm>
  );
}

function Changes({ look }: { look: PackLook }) {
  const { pack: text } = useText();
  if (look.lines.length + look.files.length === 0) return <p>{text.nothing}</p>;
  return (
    <ul className="sp-list" aria-label={text.changes}>
      {look.lines.map((line) => (
        <li key={`${line.code} ${line.version} ${line.change}`}>
          <b>{text.change[line.change]}</b>: {line.code} v{line.version}, {line.title}
        </li>
      ))}
      {look.files.map((file) => (
        <li key={`${file.kind} ${file.name}`} className="sp-pack__file">
          <b>{text.change[file.change]}</b>: {text.file[file.kind](file.name)}
          {file.kind === "picture" ? <Pictogram svg={file.text} /> : null}
        </li>
      ))}
    </ul>
  );
}
