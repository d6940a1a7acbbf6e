/** Where the programs under test and their libraries are. `cargo xtask test` names them; by hand the usual places hold. */

import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterwards } from "./afterwards.mjs";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? join(homedir(), ".cache/steunpunt/target");

export const TERMINAL = process.env.STEUNPUNT_BIN ?? join(TARGET, "debug/steunpunt");
export const WINDOW = process.env.STEUNPUNT_DESK_BIN ?? join(TARGET, "debug/steunpunt-desk");
export const HUB = process.env.STEUNPUNT_HUB_BIN ?? join(TARGET, "debug/steunpunt-hub");
export const UI = process.env.STEUNPUNT_UI ?? join(ROOT, "ui/dist");
export const CHROMIUM = process.env.STEUNPUNT_CHROMIUM ?? "/usr/bin/chromium";

/** Packages of the UI; the tests have none of their own. */
export const packageOf = createRequire(join(ROOT, "ui/package.json"));

/** An empty folder that goes when the test ends. */
export function freshFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), "steunpunt-e2e-"));
  afterwards(test, () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
