/** Codes of another: typed by a hand scanner, or read from a picture. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { CommandFailed } from "../../backend";
import type { Scanned } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { FileButton } from "../../shared/FileButton";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { ScannedParts } from "./ScannedParts";

/** `focus`: the scanner can begin at once. */
export function ScanCodes({ focus }: { focus: boolean }) {
  const { codes } = useText();
  const notes = useNotes();
  const [text, setText] = useState("");
  const [scanned, setScanned] = useState<Scanned | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { scan, read, forget, busy } = useScanning(setScanned);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) scan(text.trim());
    setText("");
    field.current?.focus();
  };
  const beginAgain = async () => {
    await forget();
    setScanned(null);
    field.current?.focus();
  };
  return (
    <Panel title={codes.scanTitle}>
      <div className="sp-body">
        <form className="sp-stack sp-stack--tight" onSubmit={submit}>
          <TextField
            ref={field}
            large
            className="sp-scan"
            label={codes.scan}
            hint={codes.scanHint}
            value={text}
            onChange={setText}
            below={<Ready />}
          />
        </form>
        <div aria-live="polite">{scanned ? <ScannedParts scanned={scanned} /> : null}</div>
        <div className="sp-actions">
          <FileButton
            name="code-picture"
            accept="image/*"
            busy={busy}
            onContent={read}
            onUnreadable={() => notes.fail(new CommandFailed("unreadable_file"))}
          >
            {codes.picture}
          </FileButton>
          <span className="sp-soft">{codes.pictureHint}</span>
          {scanned ? (
            <Button kind="quiet" onClick={() => void beginAgain()}>
              {codes.forget}
            </Button>
          ) : null}
          <span role="status">{busy ? codes.reads : ""}</span>
        </div>
      </div>
    </Panel>
  );
}

/** Whether what a scanner types arrives in the field: shown by the style sheet, which knows the focus. */
function Ready() {
  const { codes } = useText();
  return (
    <p aria-hidden="true" className="sp-scan__ready">
      <span className="sp-scan__here">● {codes.scanReady}</span>
      <span className="sp-scan__away">○ {codes.scanAway}</span>
    </p>
  );
}

function useScanning(onScanned: (scanned: Scanned) => void) {
  const scanning = useAct("scan_code");
  const reading = useAct("read_code_picture");
  const forgetting = useAct("forget_codes");
  // A scanner may be faster than the program: codes wait for their turn.
  const waiting = useRef(Promise.resolve());
  const inTurn = (act: () => Promise<Scanned | null>) => {
    waiting.current = waiting.current.then(async () => {
      const scanned = await act();
      if (scanned) onScanned(scanned);
    });
  };
  return {
    scan: (text: string) => inTurn(() => scanning.run({ text })),
    read: (content: string) => inTurn(() => reading.run({ content })),
    forget: () => forgetting.run({}),
    busy: scanning.busy || reading.busy,
  };
}
