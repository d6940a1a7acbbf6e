/** `steunpunt-hub` on the command line, as a person at the town hall would use it. */

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { freshFolder, HUB } from "./places.mjs";
import { lineOf, start } from "./process.mjs";

const run = promisify(execFile);
const PASSPHRASE = "vijf andere woorden in een kluis";
const NAME = "Gemeente Zandbeek";

/** Nobody listens at the address that laptops are given. */
const OUT_OF_REACH = { listen: "127.0.0.1:0", addresses: ["127.0.0.1:1"] };

/** A town hall with a key of its own, which laptops reach over a line only where that is said. */
export async function openTownHall(test, where = OUT_OF_REACH) {
  const folder = freshFolder(test);
  const lines = { name: NAME, municipality: "Zandbeek", data: join(folder, "data"), page: "127.0.0.1:0", ...where };
  const written = Object.entries(lines).map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`);
  const config = join(folder, "steunpunt-hub.toml");
  writeFileSync(config, written.join(""));
  const act = async (...words) => {
    const env = { ...process.env, STEUNPUNT_HUB_PASSPHRASE: PASSPHRASE };
    const { stdout } = await run(HUB, ["--config", config, ...words], { env });
    return stdout;
  };
  const said = await act("init");
  // Switches the server on, on a computer with a network of its own.
  const serve = async (computer) => {
    const server = start(test, computer.own(HUB), ["--config", config], { STEUNPUNT_HUB_PASSPHRASE: PASSPHRASE });
    await lineOf(server, (line) => line.startsWith("http://"));
    return server;
  };
  return { act, serve, folder, name: NAME, code: codeIn(said) };
}

/** The sixteen signs by which people know a key, as the hub writes them. */
export function codeIn(said) {
  return /\b(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}\b/.exec(said)?.[0];
}
