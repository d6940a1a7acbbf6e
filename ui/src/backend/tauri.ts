/** The program's own window. */

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Backend, CommandName, Input, Output, PickedFile, PickPurpose } from "./backend";
import { asFailure } from "./backend";

async function ask<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw asFailure(thrown);
  }
}

export const tauriBackend: Backend = {
  call: <N extends CommandName>(name: N, input: Input<N>) => ask<Output<N>>("call", { command: name, input }),

  watch(onChange) {
    const listening = listen<{ nouns: string[] }>("changed", (event) => onChange(event.payload.nouns));
    return () => void listening.then((stop) => stop());
  },

  openDocument: (id) => ask<void>("open_document", { id }),
  picksPrinters: true,
  listPrinters: () => ask<string[]>("list_printers", {}),
  printDocument: (id, printer, copies) => ask<void>("print_document", { id, printer, copies }),
  saveDocument: (id) => ask<string | null>("save_document", { id }),
  picksFolders: true,
  pickFile: (purpose: PickPurpose) => ask<PickedFile | null>("pick_file", { purpose }),
  openPublicScreen: () => ask<void>("open_public_screen", {}),
};
