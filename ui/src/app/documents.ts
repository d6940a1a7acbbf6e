/** Pages and files the program made: printed, or saved where the person wants. */

import { useCallback } from "react";
import { asFailure, type CommandName, type Input, type Output } from "../backend";
import type { DocumentMade } from "../generated/commands";
import { useText } from "../text/text";
import { useBackend } from "./backend";
import { useAct } from "./commands";
import { useNotes } from "./notes";
import { usePrinter, type Went } from "./printer";

interface Documents {
  /** Answers what became of it; nothing when neither printer nor viewer took it. */
  print(made: DocumentMade, copies?: number): Promise<Went | null>;
  save(made: DocumentMade): Promise<void>;
}

export function useDocuments(): Documents {
  const backend = useBackend();
  const notes = useNotes();
  const { paper } = useText();
  const { print: put } = usePrinter();
  const save = useCallback(
    async (made: DocumentMade) => {
      const path = await backend.saveDocument(made.document).catch(notes.fail);
      if (typeof path === "string") notes.say(paper.kept(made.fileName, path));
    },
    [backend, notes, paper],
  );
  const print = useCallback(
    async (made: DocumentMade, copies?: number) => {
      try {
        return await put(made.document, copies);
      } catch (thrown) {
        notes.fail(thrown);
        // Kept on a stick it can be printed elsewhere.
        if (asFailure(thrown).code === "no_viewer") await save(made);
        return null;
      }
    },
    [notes, put, save],
  );
  return { print, save };
}

type Printing = {
  [N in CommandName]: Output<N> extends DocumentMade ? N : never;
}[CommandName];

/** Says of a page that a printer took or refused what became of it. */
export function useSayWent(): (went: Went) => void {
  const notes = useNotes();
  const { paper } = useText();
  return (went) => {
    if (went.how === "printed") notes.say(paper.sent(went.printer));
    else if (went.refused) notes.fail(went.refused);
  };
}

/** Makes a page and prints it. */
export function usePrinting<N extends Printing>(
  name: N,
): { print: (input: Input<N>) => Promise<boolean>; busy: boolean } {
  const act = useAct(name);
  const documents = useDocuments();
  const say = useSayWent();
  const print = async (input: Input<N>) => {
    const made = await act.run(input);
    if (!made) return false;
    const went = await documents.print(made as DocumentMade);
    if (went) say(went);
    return true;
  };
  return { print, busy: act.busy };
}
