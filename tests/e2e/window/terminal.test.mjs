/** The terminal writes into the store that the window has open. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { freshFolder } from "../kit/places.mjs";
import { openAgain } from "../kit/steps.mjs";
import { newPoint, terminal } from "../kit/terminal.mjs";
import { openWindow } from "../kit/window.mjs";

test("what the terminal writes, the window shows, and the other way round", async (t) => {
  const store = freshFolder(t);
  await newPoint(store);
  const window = await openWindow(t, store);
  await openAgain(window);
  await window.says("Er staat niets open");
  await terminal(store, "request", "log", "--category", "5.1", "--what", "Hartpillen op", "--where", "Kastanjelaan 21");
  await window.says("Hartpillen op", 10_000);
  await terminal(store, "emergency", "log", "--what", "Brand in de kelder", "--where", "Kanaalkade 100");
  await window.says("Brand in de kelder, Kanaalkade 100", 10_000);

  await window.press("F3");
  await window.says("Wie komt er binnen?");
  await window.press("h");
  await window.says("Hulpvraag geteld. Vandaag 1.");
  assert.equal(JSON.parse(await terminal(store, "tally", "--json")).today, 1);
  await window.close();
});
