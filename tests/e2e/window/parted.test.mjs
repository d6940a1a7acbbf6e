/**
 * Two laptops that part, a stick to the town hall and back, and meeting again: at every step the screen says where
 * the request is, and never more than is so.
 */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codeIn, openTownHall } from "../kit/hub.mjs";
import { pair } from "../kit/pairing.mjs";
import { freshFolder } from "../kit/places.mjs";
import { openAgain } from "../kit/steps.mjs";
import { takeOver, writeForTownHall } from "../kit/stick.mjs";
import { newPoint } from "../kit/terminal.mjs";
import { openWindow } from "../kit/window.mjs";

const WATER = "Water bezorgen";
const ALONE = /^.?\s*alleen op deze laptop$/;
/** What does not go to the town hall. */
const WORDS_ALONE = /teksten over mensen: alleen op deze laptop$/;
const SOUTH = /ook op laptop Zuid$/;
const FIRST = /ook op laptop A$/;
const CONFIRMED = /bevestigd door Gemeente Zandbeek \d\d:\d\d$/;
const written = (number) => new RegExp(`op stick ${number}, gemaakt \\d\\d:\\d\\d, nog niet meegegeven$`);
const handed = (number) => new RegExp(`op stick ${number}, meegegeven \\d\\d:\\d\\d aan koerier$`);

test("a request is where the screen says, from one laptop to the town hall and back", async (t) => {
  const [store, southern, stick] = [freshFolder(t), freshFolder(t), freshFolder(t)];
  const hall = await openTownHall(t);
  await newPoint(store);
  let one = await openWindow(t, store);
  await openAgain(one);
  const number = await log(one);
  await isAt(one, number, [ALONE]);

  let south = await openWindow(t, southern);
  await pair(one, south);
  await isAt(one, number, [SOUTH]);
  await isAt(south, number, [FIRST]);
  const code = await enrol(one, hall);

  await south.close();
  await one.says("geen contact met de andere laptop");
  await change(one, number, "Water voor twee");
  await isAt(one, number, [ALONE]);
  const label = await writeForTownHall(one, stick);
  await isAt(one, number, [written(label), WORDS_ALONE]);
  await handOver(one, label);
  await isAt(one, number, [handed(label), WORDS_ALONE]);

  assert.equal(codeIn(await hall.act("import", stick)), code, "held aside under the code that the laptop shows");
  assert.match(await hall.act("waiting"), new RegExp(code));
  assert.deepEqual(await requestsAt(hall), [], "what nobody let in counts nowhere");
  await hall.act("confirm", code);
  assert.match(await hall.act("import", stick), / 0 nieuwe regels/);
  await isAt(one, number, [handed(label), WORDS_ALONE]);
  await hall.act("export-stick", stick, "--point", "ZB03");
  await takeOver(one, stick);
  await isAt(one, number, [CONFIRMED, handed(label), WORDS_ALONE]);
  await one.close();

  south = await openWindow(t, southern);
  await openAgain(south);
  await isAt(south, number, [FIRST]);
  await change(south, number, "Water voor drie");
  await accept(south, number);
  await isAt(south, number, [ALONE]);

  one = await openWindow(t, store);
  await openAgain(one);
  for (const desk of [one, south]) await desk.says("Nakijken (1)");
  // The town hall has not heard that it was accepted.
  await isAt(one, number, [SOUTH]);
  await isAt(south, number, [FIRST]);
  await settle(south, number, "Water voor drie");
  for (const desk of [one, south]) {
    await desk.saysNoMore("Nakijken (1)");
    await desk.says("Water voor drie");
    await desk.saysNoMore("Water voor twee");
  }

  const second = await writeForTownHall(south, stick);
  await isAt(one, number, [SOUTH, written(second)]);
  await hall.act("import", stick);
  assert.deepEqual(await requestsAt(hall), [`${number} accepted`]);
  await hall.act("export-stick", stick);
  await takeOver(south, stick);
  await isAt(south, number, [CONFIRMED, FIRST, written(second)]);
  await isAt(one, number, [CONFIRMED, SOUTH, written(second)]);
  await Promise.all([one.close(), south.close()]);
});

/** What the town hall has of the point's requests, by number and status. */
async function requestsAt(hall) {
  const out = join(hall.folder, "out");
  await hall.act("export", "--out", out);
  const [file] = readdirSync(out).filter((name) => name.endsWith(".json")).sort().reverse();
  const text = readFileSync(join(out, file), "utf8");
  assert.doesNotMatch(text, /Kanaalkade|voor drie/, "what residents say stays at the point");
  return JSON.parse(text).points.flatMap((point) => point.requests.map((one) => `${one.number} ${one.status}`));
}

/** Takes the town hall's file. Answers the code of this laptop. */
async function enrol(desk, hall) {
  const file = join(hall.folder, "zb03.steunpunt");
  const said = await hall.act("enrol", "--point", "ZB03", "--name", "Noodsteunpunt De Schakel", "--out", file);
  assert.equal(codeIn(said), hall.code);
  await desk.menu("Gemeente");
  await desk.says("nog niet aangesloten");
  await desk.give("enrolment", file);
  await desk.says(`Aangesloten bij ${hall.name}`);
  const [theirs, ours] = await desk.evaluate(() =>
    [...document.querySelectorAll(".sp-groups")].map((groups) => groups.innerText.trim().replace(/\s+/g, "-")),
  );
  assert.equal(theirs, hall.code, "the laptop shows the code of this town hall");
  await desk.press("Escape");
  return ours;
}

/** Logs a request by keyboard. Answers its number. */
async function log(desk) {
  await desk.press("F2");
  await desk.focused("Waar gaat het over?");
  await desk.press("2", "2");
  await desk.focused("Wat is er nodig?");
  await desk.type(WATER);
  await desk.press("Tab");
  await desk.type("Kanaalkade 31");
  await desk.press("Enter");
  await desk.says("Zo zegt u het nummer");
  const [number] = /ZB03-A\d+/.exec(await desk.text());
  await desk.press("Escape");
  return number;
}

async function change(desk, number, what) {
  await open(desk, number);
  await desk.press("Alt+w");
  await desk.says("Welk gegeven?");
  await desk.focused("Wat is er nodig?");
  await desk.replaceWith(what);
  await desk.press("Enter");
  await desk.saysNoMore("Welk gegeven?");
  await desk.says(what);
  await desk.press("Escape");
}

async function accept(desk, number) {
  await open(desk, number);
  await desk.press("Alt+m");
  await desk.says("Aangenomen");
  await desk.press("Escape");
}

/** Chooses which of two is so. */
async function settle(desk, number, what) {
  await open(desk, number);
  await desk.says("Twee mensen schreven iets anders op");
  await desk.tabTo(`Dit klopt: ${what}`);
  await desk.press("Enter");
  await desk.saysNoMore("Twee mensen schreven iets anders op");
  await desk.press("Escape");
}

async function open(desk, number) {
  await desk.says(number);
  await desk.tabTo(number);
  await desk.press("Enter");
  await desk.says("Waar is dit?");
}

/** The request's page names these places, in this order, and no other. Ends at the desk. */
async function isAt(desk, number, wanted) {
  await open(desk, number);
  const look = () => [...document.querySelectorAll(".sp-whereabouts li")].map((place) => place.innerText.trim());
  const fits = (places) => places.length === wanted.length && wanted.every((one, place) => one.test(places[place]));
  await desk.waitFor(async () => fits(await desk.evaluate(look)), wanted.join(" and "));
  await desk.press("Escape");
}

/** The stick is handed over later, from the list of sticks. */
async function handOver(desk, label) {
  await desk.menu("Stick");
  await desk.tabTo(`Meegegeven: ${label}`);
  await desk.press("Enter");
  await desk.focused("Functie");
  await desk.type("koerier");
  await desk.press("Enter");
  await desk.saysNoMore("Wie neemt de stick mee?");
  await desk.says("meegegeven aan koerier");
  await desk.press("Escape");
}
