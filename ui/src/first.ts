/**
 * What the first screen shows is asked for before anything else of this program runs, so that it is there when the
 * screens are. Imported first.
 */

import type { Known } from "./app/commands";
import { chooseBackend } from "./backend";

export const backend = chooseBackend();

const look = backend.call("look", {}).catch(nothing);
// Writing in a letter of the machine first would be drawn twice, and finding that one takes longer than reading ours.
const letters = document.fonts.load('1em "Noto Sans Variable"').catch(nothing);

/** The screens ask again for what failed, and say why. */
function nothing(): undefined {}

export async function firstAnswers(): Promise<Known> {
  const known: Known = { look: await look };
  // The passphrase screen has nothing that a municipality configures.
  if (known.look?.stage !== "closed")
    known.get_configuration = await backend.call("get_configuration", {}).catch(nothing);
  await letters;
  return known;
}
