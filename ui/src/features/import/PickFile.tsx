/** One file: from the dialog, or dropped on the screen. */

import { type DragEvent, useState } from "react";
import { useBackend } from "../../app/backend";
import { useNotes } from "../../app/notes";
import { CommandFailed, type PickedFile } from "../../backend";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import { type Source, sourceOf } from "./chosen";

export function PickFile({ onPicked }: { onPicked: (source: Source) => void }) {
  const { files } = useText();
  const backend = useBackend();
  const notes = useNotes();
  const [over, setOver] = useState(false);
  const first = useFocusOnOpen<HTMLButtonElement>();
  const take = async (picked: PickedFile | null) => {
    if (!picked) return;
    try {
      onPicked(await sourceOf(picked));
    } catch {
      notes.fail(new CommandFailed("unreadable_file"));
    }
  };
  const pick = () => backend.pickFile("import").then(take, (thrown) => notes.fail(thrown));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void take({ file });
  };
  return (
    <section
      className={over ? "sp-drop sp-drop--over" : "sp-drop"}
      aria-label={files.importTitle}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Calm title={files.importTitle} intro={files.importIntro}>
        <div className="sp-actions">
          <Button ref={first} kind="main" large onClick={() => void pick()}>
            {files.pick}
          </Button>
          <span className="sp-soft">{over ? files.dropNow : files.dropHere}</span>
        </div>
      </Calm>
    </section>
  );
}
