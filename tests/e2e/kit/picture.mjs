/** Pictures for the README, made by the tests that show what is on them. Only on request, so that the tree stays clean. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./places.mjs";

const WANTED = process.env.STEUNPUNT_SCREENSHOTS === "1";
const FOLDER = join(ROOT, "docs/screenshots");

/** `take` answers the bytes of a PNG. */
export async function picture(name, take) {
  if (!WANTED) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), await take());
}
