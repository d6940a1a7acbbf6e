/** Puts pages on paper: on the printer that was chosen, else in the system's viewer, which prints too. */

import { useCallback } from "react";
import { asFailure, type CommandFailed } from "../backend";
import { useBackend } from "./backend";
import { useDesk } from "./commands";

/** What became of a page. One that the printer did not take is open in the viewer: nothing was printed of it yet. */
export type Went = { how: "printed"; printer: string } | { how: "opened"; refused: CommandFailed | null };

interface Printer {
  /** The chosen one; nothing where the viewer prints. */
  name: string | null;
  /** Fails when neither printer nor viewer takes it. */
  print(document: string, copies?: number): Promise<Went>;
}

export function usePrinter(): Printer {
  const backend = useBackend();
  const chosen = useDesk()?.settings.printer ?? null;
  const name = backend.picksPrinters ? chosen : null;
  const print = useCallback(
    async (document: string, copies = 1): Promise<Went> => {
      let refused: CommandFailed | null = null;
      if (name !== null) {
        try {
          await backend.printDocument(document, name, copies);
          return { how: "printed", printer: name };
        } catch (thrown) {
          refused = asFailure(thrown);
        }
      }
      await backend.openDocument(document);
      return { how: "opened", refused };
    },
    [backend, name],
  );
  return { name, print };
}
