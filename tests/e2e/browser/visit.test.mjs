/** Counting visitors: one key each, and taking one back. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openDesk } from "../kit/browser.mjs";
import { picture } from "../kit/picture.mjs";

test("visitors are counted by key, faster than the disk, and taken back", async (t) => {
  const desk = await openDesk(t);
  await desk.press("F3");
  await desk.says("Wie komt er binnen?");
  await desk.press(..."hhhhahhfvvhhna");
  await desk.says("Hulpaanbod geteld. Vandaag 14.");
  await desk.press("Backspace");
  await desk.says("Hulpaanbod teruggenomen. Vandaag 13.");
  const counted = await desk.call("get_tally");
  assert.equal(counted.today, 13);
  assert.equal(counted.byReason.find((one) => one.reason === "request").count, 8);
  await desk.says("Drukste kwartier: 13");
  await picture("tally", () => desk.picture());
  await desk.press("Escape");
  await desk.says("Teller 13");
});
