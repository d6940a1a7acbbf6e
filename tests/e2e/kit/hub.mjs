/** `steunpunt-hub` on the command line, as a person at the town hall would use it. */

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { freshFolder, HUB } from "./places.mjs";

const run = promisify(execFile);
const PASSPHRASE = "vijf andere woorden in een kluis";
const NAME = "Gemeente Zandbeek";

/** A town hall with a key of its own, that no laptop can reach over a line. */
export async function openTownHall(test) {
  const folder = freshFolder(test);
  // Nobody listens at the address that laptops are given.
  const lines = {
    name: NAME, municipality: "Zandbeek", data: join(folder, "data"),
    listen: "127.0.0.1:0", addresses: ["127.0.0.1:1"], page: "127.0.0.1:0",
  };
  const written = Object.entries(lines).map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`);
  const config = join(folder, "steunpunt-hub.toml");
  writeFileSync(config, written.join(""));
  const act = async (...words) => {
    const env = { ...process.env, STEUNPUNT_HUB_PASSPHRASE: PASSPHRASE };
    const { stdout } = await run(HUB, ["--config", config, ...words], { env });
    return stdout;
  };
  const said = await act("init");
  return { act, folder, name: NAME, code: codeIn(said) };
}

/** The sixteen signs by which people know a key, as the hub writes them. */
export function codeIn(said) {
  return /\b(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}\b/.exec(said)?.[0];
}
