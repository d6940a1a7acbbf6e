/** A pack of sheets: what it would change, whether its publisher is known, and then all of it or nothing. */

import { useEffect, useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { sentenceOf, useNotes } from "../../app/notes";
import type { CommandFailed } from "../../backend";
import type { PackFile, PackLine, PackLook } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { Pictogram } from "../../shared/Pictogram";
import { useText } from "../../text/text";
import { useLibrary } from "./useLibrary";

/** Said in the dialog, which covers what stands behind it. */
const HERE: CommandFailed["code"][] = ["not_a_pack", "disk_full", "disk_read_only"];

interface PackDialogProps {
  file: PackFile;
  look: PackLook;
  onClose: () => void;
}

export function PackDialog({ file, look, onClose }: PackDialogProps) {
  const texts = useText();
  const text = texts.pack;
  const notes = useNotes();
  const field = useRef<HTMLInputElement>(null);
  const act = useAct("take_over_pack", { quiet: HERE, onFailure: () => field.current?.focus() });
  const [fingerprint, setFingerprint] = useState("");
  const [sent, setSent] = useState("");
  const [tried, setTried] = useState(false);
  const wanted = !look.trusted && !look.taken;
  // Of what stands there, and not of what stood there before it was put right.
  const failed =
    act.failure && fingerprint === sent && HERE.includes(act.failure.code)
      ? sentenceOf(texts, act.failure)
      : undefined;
  // On a small screen it would stand below the edge.
  useEffect(() => {
    if (failed) field.current?.form?.scrollIntoView({ block: "end" });
  }, [failed]);
  const takeOver = async () => {
    setTried(true);
    if (wanted && !fingerprint.trim()) return;
    setSent(fingerprint);
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
      {look.publisher ? (
        <p>
          {text.publisher(look.publisher)} {wanted ? text.publisherAsk : null}
        </p>
      ) : null}
      {wanted ? (
        <TextField
          ref={field}
          label={text.fingerprint}
          hint={text.fingerprintHint}
          value={fingerprint}
          error={tried && !fingerprint.trim() ? text.fingerprintMissing : failed}
          onChange={setFingerprint}
        />
      ) : failed ? (
        <p role="alert" className="sp-warning">
          ▲ {failed}
        </p>
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
          <Loss line={line} />
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

/** What somebody at home or at the desk loses by it. */
function Loss({ line }: { line: PackLine }) {
  const { pack: text } = useText();
  const { nameOf } = useLibrary();
  const gone = line.languagesGone.map(nameOf).join(", ");
  const parts = [
    ...(gone ? [text.languagesGone(gone)] : []),
    ...(line.copies > 0 ? [text.copies(line.copies)] : []),
    ...(line.contradicts ? [text.contradicts] : []),
  ];
  return parts.length > 0 ? <p className="sp-warning">▲ {parts.join("; ")}</p> : null;
}
