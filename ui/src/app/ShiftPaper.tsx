/** A part of the shift on paper or in a file. Without what was typed about people, unless somebody asks for it. */

import { useState } from "react";
import type { ShiftPart } from "../generated/commands";
import { useText } from "../text/text";
import { useAct, useDesk } from "./commands";
import { PaperBar } from "./PaperBar";
import { ShiftFileDialog } from "./ShiftFileDialog";
import { usePaper } from "./usePaper";

export function ShiftPaper({ part, of }: { part: ShiftPart; of: string }) {
  const { paper: words } = useText();
  const paper = usePaper();
  const act = useAct("print_shift", paper.options);
  const may = useDesk()?.me.may ?? [];
  const [keeping, setKeeping] = useState<boolean | null>(null);
  const make = async (personal: boolean) => {
    const made = await act.run({ part, id: null, personal });
    return made && { ...made.file, entries: made.entries, digest: made.digest };
  };
  if (!may.includes("print")) return null;
  return (
    <>
      <PaperBar
        {...{ of, paper, make }}
        busy={act.busy}
        option={words.withPersonal}
        {...(may.includes("export") ? { onKeep: setKeeping } : {})}
      />
      {keeping === null ? null : (
        <ShiftFileDialog
          {...{ part, of, paper }}
          id={null}
          personal={keeping}
          onClose={() => setKeeping(null)}
        />
      )}
    </>
  );
}
