/**
 * What the first screen shows is asked for before anything else of this program runs, so that it is there when the
 * screens are. Imported first.
 */

import type { Known } from "./app/commands";
import { chooseBackend } from "./backend";

export const backend = chooseBackend();

const look = backend.call("look", {}).catch(nothing);
const configuration = backend.call("get_configuration", {}).catch(nothing);
// Writing in a letter of the machine first would be drawn twice, and finding that one takes longer than reading ours.
const letters = document.fonts.load('1em "Noto Sans Variable"').catch(nothing);

/** The screens ask again for what failed, and say why. */
function nothing(): undefined {}

export async function firstAnswers(): Promise<Known> {
  await letters;
  return { look: await look, get_configuration: await configuration };
}
