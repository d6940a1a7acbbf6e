/** What is put on paper or in a file from where one stands, and what became of it. */

import { useState } from "react";
import { asFailure, type CommandFailed } from "../backend";
import type { DocumentMade, ShiftWritten } from "../generated/commands";
import { useBackend } from "./backend";
import { useNotes } from "./notes";
import { usePrinter, type Went } from "./printer";

/** A page or a file, with how much of the logbook it counts where that is known. */
export interface Made extends DocumentMade {
  entries?: number;
  digest?: string;
}

/** Where everything at once went: a folder, and what people call the stick that it is on. */
interface Place {
  folder: string;
  stick: string | null;
}

type Became =
  | (Went & { made: Made })
  | { how: "kept"; made: Made; path: string }
  | { how: "written"; written: ShiftWritten; place: Place }
  | { how: "failed" };

export interface Paper {
  became: Became | null;
  open(made: Made | null): Promise<void>;
  keep(made: Made | null): Promise<void>;
  wrote(written: ShiftWritten, place: Place): void;
  /** For the command that makes the page: that it failed is said beside the buttons. */
  options: { quiet: CommandFailed["code"][]; onFailure: (failure: CommandFailed) => void };
}

/** The line beside the buttons says these itself. */
const SAID: CommandFailed["code"][] = ["print_failed", "no_viewer"];

export function usePaper(): Paper {
  const backend = useBackend();
  const notes = useNotes();
  const { print } = usePrinter();
  const [became, setBecame] = useState<Became | null>(null);
  const failed = (failure: CommandFailed) => {
    setBecame({ how: "failed" });
    if (!SAID.includes(failure.code)) notes.fail(failure);
  };
  return {
    became,
    open: async (made) => {
      if (!made) return;
      await print(made.document).then(
        (went) => setBecame({ ...went, made }),
        (thrown) => failed(asFailure(thrown)),
      );
    },
    keep: async (made) => {
      if (!made) return;
      const kept = await backend.saveDocument(made.document).catch(notes.fail);
      setBecame(typeof kept === "string" ? { how: "kept", made, path: kept } : null);
    },
    wrote: (written, place) => setBecame({ how: "written", written, place }),
    options: {
      quiet: SAID,
      onFailure: (failure) => setBecame(SAID.includes(failure.code) ? { how: "failed" } : null),
    },
  };
}
