/** Files in and out: preview, taking over, what was refused, the same file twice, and an export to hand on. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { openDesk } from "../kit/browser.mjs";
import { ROOT } from "../kit/places.mjs";

async function choose(desk, file) {
  await desk.focused("Kies een bestand");
  const asked = desk.page.waitForEvent("filechooser");
  await desk.press("Enter");
  await (await asked).setFiles(join(ROOT, "seeds", file));
  await desk.says("Dit gaat er gebeuren");
}

async function downloaded(desk, button) {
  await desk.tabTo(button);
  const coming = desk.page.waitForEvent("download");
  await desk.press("Enter");
  return await readFile(await (await coming).path(), "utf8");
}

test("a file is looked at first, taken over whole, and adds nothing the second time", async (t) => {
  const desk = await openDesk(t);
  await desk.menu("Bestand inlezen");
  await choose(desk, "import_example.csv");
  await desk.says("20 regels komen erbij");
  await desk.says("0 regels gaan niet mee");
  await desk.tabTo("20 hulpvragen overnemen");
  await desk.press("Enter");
  await desk.says("20 hulpvragen zijn nieuw");
  await desk.tabTo("Nog een bestand");
  await desk.press("Enter");
  await choose(desk, "import_example.csv");
  await desk.says("0 regels komen erbij");
  await desk.says("20 regels zijn er al");
  await desk.says("Er is niets over te nemen.");
  await desk.press("Escape", "Escape");
  await desk.says("20 open");
});

test("bad lines stay out, with their line and reason, in a file to mend", async (t) => {
  const desk = await openDesk(t);
  await desk.menu("Bestand inlezen");
  await choose(desk, "import_example_with_errors.csv");
  const said = await desk.text();
  const [, good] = /(\d+) regels? komen? erbij/.exec(said);
  const [, bad] = /(\d+) regels? ga(?:an|at) niet mee/.exec(said);
  assert.equal(Number(good) + Number(bad), 13, "every line is counted once");
  assert.ok(Number(bad) >= 4);
  await desk.says("Onderwerp is geen bekend onderwerp 12.7");
  await desk.tabTo(`${good} hulpvragen overnemen`);
  await desk.press("Enter");
  await desk.says(`${good} hulpvragen zijn nieuw`);
  await desk.says(`${bad} regels zijn niet overgenomen`);
  const rejects = await downloaded(desk, "Bewaar de regels die niet meegingen");
  assert.match(rejects, /P-0103/);
  assert.match(rejects, /12\.7/);
  assert.ok(!rejects.includes("P-0101"), "a good line is not among them");
});

test("an export has everything, or nothing about people", async (t) => {
  const desk = await openDesk(t);
  await desk.call("log_request", {
    category: "5.1", what: "Hartpillen op", place: "Kastanjelaan 21", urgency: "U2",
    fields: { name: "Mevrouw Smit" }, draft: null, sameAs: [],
  });
  await desk.menu("Bestand maken");
  const without = await downloaded(desk, "Maak en bewaar het bestand");
  assert.match(without, /ZB03-A1/);
  assert.doesNotMatch(without, /Hartpillen|Kastanjelaan|Smit/);
  await desk.says("1 hulpvraag, ");
  await desk.says("Controlecode");
  await desk.tabTo("Zonder persoonsgegevens", "Shift+Tab");
  await desk.choose("Met persoonsgegevens");
  await desk.says("Ook alles wat over mensen is getypt.");
  const whole = await downloaded(desk, "Maak en bewaar het bestand");
  assert.match(whole, /Hartpillen op/);
  assert.match(whole, /Mevrouw Smit/);
});
