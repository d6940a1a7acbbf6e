/** From a file to a look into it. Nothing is taken over yet. */

import { useState } from "react";
import { useBackend } from "../../app/backend";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import type { PackFile, PackLook } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { base64Of } from "../../shared/base64";
import { useText } from "../../text/text";
import { PackDialog } from "./PackDialog";

export function TakeOverPack() {
  const { pack: text } = useText();
  const backend = useBackend();
  const notes = useNotes();
  const act = useAct("look_at_pack");
  const [shown, setShown] = useState<{ file: PackFile; look: PackLook } | null>(null);
  const open = async () => {
    const picked = await backend.pickFile("pack").catch((thrown) => void notes.fail(thrown));
    if (!picked) return;
    const file = "path" in picked ? { path: picked.path } : { base64: await base64Of(picked.file) };
    const look = await act.run(file);
    if (look) setShown({ file, look });
  };
  return (
    <>
      <Button busy={act.busy} onClick={() => void open()}>
        {text.pick}
      </Button>
      {shown ? <PackDialog {...shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}
