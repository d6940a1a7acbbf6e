/** The file and how its columns are meant, as the commands take it. */

import type { PickedFile } from "../../backend";
import type { ImportFile } from "../../generated/commands";
import { base64Of } from "../../shared/base64";

export type Source = Pick<ImportFile, "fileName" | "path" | "base64">;
export type Choices = Pick<ImportFile, "mapping" | "category" | "urgency" | "withoutBsn">;

export interface Chosen {
  source: Source;
  choices: Choices;
}

export const NO_CHOICES: Choices = {
  mapping: null,
  category: null,
  urgency: null,
  // We may not keep such a number: keeping it is the choice that somebody has to make.
  withoutBsn: true,
};

/** The window gives a path; a browser gives the content. */
export async function sourceOf(picked: PickedFile): Promise<Source> {
  if ("path" in picked) {
    const fileName = picked.path.split(/[\\/]/).at(-1) ?? picked.path;
    return { fileName, path: picked.path, base64: null };
  }
  return { fileName: picked.file.name, path: null, base64: await base64Of(picked.file) };
}
