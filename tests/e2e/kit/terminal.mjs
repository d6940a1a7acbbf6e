/** `steunpunt` on the command line, as a person would use it. Secrets go through the environment. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { TERMINAL } from "./places.mjs";
import { COORDINATOR, PASSPHRASE, PIN } from "./steps.mjs";

const run = promisify(execFile);

/** Runs it on a store and answers what it printed. */
export async function terminal(store, ...words) {
  const env = { ...process.env, STEUNPUNT_PASSPHRASE: PASSPHRASE, STEUNPUNT_PIN: PIN };
  const { stdout } = await run(TERMINAL, ["--store", store, ...words], { env, maxBuffer: 1e8 });
  return stdout;
}

/** A point that is open already, with one coordinator. Answers its recovery code. */
export async function newPoint(store) {
  const words = ["--name", "Noodsteunpunt De Schakel", "--code", "ZB03", "--municipality", "Zandbeek"];
  const said = await terminal(store, "init", ...words, "--coordinator", COORDINATOR, "--json");
  return JSON.parse(said).recoveryCode;
}
