/** Pages and files the program made: opened in the viewer, or saved where the person wants. */

import { useCallback } from "react";
import { asFailure, type CommandName, type Input, type Output } from "../backend";
import type { DocumentMade } from "../generated/commands";
import { useBackend } from "./backend";
import { useAct } from "./commands";
import { useNotes } from "./notes";

interface Documents {
  /** Answers whether it can be seen now. */
  open(made: DocumentMade): Promise<boolean>;
  save(made: DocumentMade): Promise<void>;
}

export function useDocuments(): Documents {
  const backend = useBackend();
  const notes = useNotes();
  const open = useCallback(
    async (made: DocumentMade) => {
      try {
        await backend.openDocument(made.document);
        return true;
      } catch (thrown) {
        notes.fail(thrown);
        // Kept on a stick it can be printed elsewhere.
        if (asFailure(thrown).code === "no_viewer")
          await backend.saveDocument(made.document).catch(() => undefined);
        return false;
      }
    },
    [backend, notes],
  );
  const save = useCallback(
    async (made: DocumentMade) => {
      await backend.saveDocument(made.document).catch(notes.fail);
    },
    [backend, notes],
  );
  return { open, save };
}

type Printing = {
  [N in CommandName]: Output<N> extends DocumentMade ? N : never;
}[CommandName];

/** Makes a page and opens it. */
export function usePrinting<N extends Printing>(
  name: N,
): { print: (input: Input<N>) => Promise<boolean>; busy: boolean } {
  const act = useAct(name);
  const documents = useDocuments();
  const print = async (input: Input<N>) => {
    const made = await act.run(input);
    if (!made) return false;
    await documents.open(made as DocumentMade);
    return true;
  };
  return { print, busy: act.busy };
}
