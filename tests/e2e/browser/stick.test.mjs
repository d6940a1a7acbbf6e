/** Sticks, by keyboard: on with a number, off after looking, the same one again, and an export that was broken off. */

import assert from "node:assert/strict";
import { readdirSync, renameSync, writeFileSync } from "node:fs";
import { join as path } from "node:path";
import { test } from "node:test";
import { openBrowser, openDesk } from "../kit/browser.mjs";
import { pair } from "../kit/pairing.mjs";
import { freshFolder } from "../kit/places.mjs";
import { openAgain } from "../kit/steps.mjs";
import { chooseFolder, look } from "../kit/stick.mjs";

const WATER = {
  category: "2.2", what: "Water bezorgen", place: "Kanaalkade 31", urgency: "U3", fields: {}, draft: null, sameAs: [],
};

test("a stick brings to the other laptop what was written while they were parted", async (t) => {
  const [stick, store] = [freshFolder(t), freshFolder(t)];
  const one = await openDesk(t);
  const other = await openBrowser(t, store);
  await pair(one, other);
  await other.server.stop();
  const { row } = await one.call("log_request", WATER);

  await chooseFolder(one, stick);
  await one.choose("Onze laptops");
  await one.tabTo("Zet op stick");
  await one.press("Enter");
  await one.says("De stick mag eruit");
  await one.tabTo("Functie");
  await one.type("koerier");
  await one.press("Enter");
  await one.says("meegegeven aan koerier");
  await one.press("Escape");
  await one.focused(row.number);
  await one.press("Enter");
  await one.says("aan koerier");
  await one.server.stop();

  const parted = await openBrowser(t, store);
  await openAgain(parted);
  await look(parted, stick);
  await parted.says("1 nieuw");
  await parted.tabTo("Overnemen");
  await parted.press("Enter");
  await parted.says("1 nieuwe hulpvraag");
  await parted.tabTo("Naar de balie");
  await parted.press("Enter");
  await parted.says("Water bezorgen");
  await look(parted, stick);
  await parted.says("alles hiervan staat hier al");
});

test("without a town hall six words go along; a broken off export and strangers' files are told in words", async (t) => {
  const stick = freshFolder(t);
  writeFileSync(path(stick, "vakantie.jpg"), "sun");
  const desk = await openDesk(t);
  await desk.call("log_request", WATER);
  await chooseFolder(desk, stick);
  await desk.tabTo("Zet op stick");
  await desk.press("Enter");
  await desk.says("Schrijf deze zes woorden op een apart briefje");
  await desk.tabTo("Klaar");
  await desk.press("Enter");
  await desk.says("Zet eerst het vinkje");
  await desk.tabTo("De woorden staan op een briefje", "Shift+Tab");
  await desk.press("Space");
  await desk.tabTo("Klaar");
  await desk.press("Enter");
  await desk.says("nog niet meegegeven");
  await desk.press("Escape");

  const files = readdirSync(stick).filter((name) => name !== "vakantie.jpg");
  assert.equal(files.length, 1);
  renameSync(path(stick, files[0]), path(stick, `${files[0]}.part`));
  await look(desk, stick);
  await desk.says("Afgebroken export");
  await desk.says("1 bestand dat niet van Steunpunt is");
});
