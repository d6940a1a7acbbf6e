/** The handover on paper or in a file: without what was typed about people, unless somebody asks for it. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { PaperBar } from "../../app/PaperBar";
import { ShiftFileDialog } from "../../app/ShiftFileDialog";
import { usePaper } from "../../app/usePaper";
import type { Handover } from "../../generated/commands";
import { useText } from "../../text/text";

interface PaperProps {
  /** Null for how it would be now. */
  id: string | null;
  handover: Handover | undefined;
  may: string[];
}

export function Paper({ id, handover, may }: PaperProps) {
  const { shiftHandover: words, paper: ways } = useText();
  const paper = usePaper();
  const act = useAct("print_handover", paper.options);
  const [keeping, setKeeping] = useState<boolean | null>(null);
  const make = async (personal: boolean) => {
    const made = await act.run({ id, personal });
    return made && handover ? { ...made, entries: handover.entries, digest: handover.digest } : made;
  };
  if (!may.includes("print")) return null;
  return (
    <>
      <PaperBar
        of={words.title}
        option={ways.withPersonal}
        without={words.withoutOwn}
        paper={paper}
        busy={act.busy}
        make={make}
        {...(may.includes("export") ? { onKeep: setKeeping } : {})}
      />
      {keeping === null ? null : (
        <ShiftFileDialog
          part="handover"
          id={id}
          of={words.title}
          personal={keeping}
          paper={paper}
          onClose={() => setKeeping(null)}
        />
      )}
    </>
  );
}
