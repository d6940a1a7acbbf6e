/** Chooses how calls travel. */

import type { Backend } from "./backend";
import { httpBackend } from "./http";
import { tauriBackend } from "./tauri";

export type { Backend, CommandName, Input, Output, PickedFile } from "./backend";
export { asFailure, CommandFailed } from "./backend";

export function chooseBackend(): Backend {
  return "__TAURI_INTERNALS__" in window ? tauriBackend : httpBackend;
}
