/** Many volunteers at one laptop: adding, switching, wrong PINs, a forgotten PIN, what a role may not do. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openDesk } from "../kit/browser.mjs";
import { COORDINATOR, PIN, signIn } from "../kit/steps.mjs";

test("a volunteer is added and takes over in a few keys; what was being typed stays theirs", async (t) => {
  const desk = await openDesk(t);
  await desk.menu("Vrijwilligers");
  await desk.focused("Voornaam");
  await desk.type("Joris");
  await desk.press("Tab");
  await desk.type("2222");
  await desk.press("Enter");
  await desk.says("Joris staat op de lijst");
  await desk.focused("Voornaam");
  await desk.press("Escape");
  await desk.says("Er staat niets open");

  await desk.press("F2");
  await desk.press("5", "3");
  await desk.focused("Wat is er nodig?");
  await desk.type("Thuiszorg kwam niet");
  // Three letters of the name, Tab, four digits, Enter: ten keys with F9.
  await desk.press("F9");
  await desk.focused("Naam");
  assert.ok(!(await desk.text()).includes("Thuiszorg"), "nothing personal shows on the locked screen");
  assert.ok(!(await desk.text()).includes("Joris"), "no name shows either");
  await desk.press("j", "o", "r", "Tab", "2", "2", "2", "2", "Enter");
  await desk.says("Joris · balie");
  await desk.says("Thuiszorg kwam niet");
  await desk.says(`${COORDINATOR}, `);
  await desk.tabTo("Overnemen: Thuiszorg kwam niet");
  await desk.press("Enter");
  await desk.says("5.3");
  assert.equal(await desk.fields(), "Thuiszorg kwam niet");

  // The desk may not add people.
  await desk.menu("Vrijwilligers");
  await desk.says("De coördinator past deze lijst aan.");
  await assert.rejects(desk.call("add_volunteer", { name: "X", pin: "0000", role: "desk" }), /not_allowed/);
});

test("wrong PINs are refused, then slowed down; the coordinator gives a new one", async (t) => {
  const desk = await openDesk(t);
  await desk.call("add_volunteer", { name: "Joris", pin: "2222", role: "desk" });
  await desk.press("F9");
  await desk.focused("Naam");
  await desk.type("Joris");
  await desk.press("Tab");
  for (let turn = 1; turn <= 4; turn += 1) {
    await desk.type(`999${turn}`);
    await desk.press("Enter");
    await desk.waitFor(async () => (await desk.value()) === "", "the PIN to be cleared");
    await desk.says("Naam en pincode horen niet bij elkaar");
  }
  await desk.type("9999");
  await desk.press("Enter");
  await desk.says(/over \d+ seconden kunt u het weer proberen/);
  await desk.says("Noodmelding kan gewoon");
});

test("a forgotten PIN is replaced on the spot", async (t) => {
  const desk = await openDesk(t);
  await desk.call("add_volunteer", { name: "Joris", pin: "2222", role: "desk" });
  await desk.menu("Vrijwilligers");
  await desk.says("Joris");
  await desk.tabTo("Nieuwe pincode voor Joris");
  await desk.press("Enter");
  await desk.says("De oude werkt niet meer.");
  await desk.type("3333");
  await desk.press("Enter");
  await desk.says("Joris heeft een nieuwe pincode.");
  await desk.press("F9");
  await signIn(desk, "Joris", "2222");
  await desk.says("Naam en pincode horen niet bij elkaar");
  await desk.type("3333");
  await desk.press("Enter");
  await desk.says("Joris · balie");
  await desk.press("F9");
  await signIn(desk, COORDINATOR, PIN);
  await desk.says(`${COORDINATOR} · coördinator`);
});
