/** Opening a point, by keyboard only; opening it again; and what the sealed envelope is for. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser } from "../kit/browser.mjs";
import { picture } from "../kit/picture.mjs";
import { freshFolder } from "../kit/places.mjs";
import { COORDINATOR, openAgain, openPoint, PASSPHRASE } from "../kit/steps.mjs";
import { newPoint } from "../kit/terminal.mjs";

test("a point is opened in three steps, and its data is there again after a restart", async (t) => {
  const store = freshFolder(t);
  const desk = await openBrowser(t, store);
  await desk.says("Wat wilt u doen?");
  await picture("first-start", () => desk.picture());
  await openPoint(desk);
  await desk.says(`${COORDINATOR} · coördinator`);
  await desk.says("Noodsteunpunt De Schakel");
  await desk.server.stop();

  const again = await openBrowser(t, store);
  await openAgain(again);
  await again.says("Noodsteunpunt De Schakel");
});

test("a step that misses something says what, and keeps what was typed", async (t) => {
  const desk = await openBrowser(t, freshFolder(t));
  await desk.focused("Noodsteunpunt openen");
  await desk.press("Enter");
  await desk.focused("Naam van het noodsteunpunt");
  await desk.type("De Schakel");
  await desk.press("Tab");
  await desk.type("zb-3");
  await desk.press("Enter");
  await desk.says("Eerst 2 tot 4 letters, dan 1 tot 3 cijfers");
  await desk.says("Vul dit in.");
  await desk.press("Escape");
  await desk.focused("Noodsteunpunt openen");
  await desk.press("Enter");
  await desk.focused("Naam van het noodsteunpunt");
  assert.equal(await desk.value(), "De Schakel");
});

test("a wrong passphrase is refused; the recovery code opens and makes a new one", async (t) => {
  const store = freshFolder(t);
  const code = await newPoint(store);
  const desk = await openBrowser(t, store);
  await desk.focused("Wachtwoordzin");
  await desk.type("vijf heel andere woorden op papier");
  await desk.press("Enter");
  await desk.says("Deze wachtwoordzin klopt niet");
  await desk.tabTo("Wachtwoordzin kwijt?");
  await desk.press("Enter");
  await desk.focused("Ik heb de herstelcode");
  await desk.press("Enter");
  await desk.focused("Herstelcode");
  await desk.type(code.toLowerCase().replaceAll("-", " "));
  await desk.press("Tab");
  await desk.replaceWith("nu een heel nieuwe zin");
  await desk.tabTo("Nieuwe pincode voor de coördinator");
  await desk.type("2580");
  await desk.press("Enter");
  await desk.says("Uw nieuwe herstelcode", 60_000);
  const shown = await desk.evaluate(() => document.querySelector(".sp-code").innerText.replace(/\s+/g, ""));
  assert.notEqual(shown, code.replace(/[^A-Z0-9]/g, ""));
  await desk.tabTo("Ik heb de code opgeschreven");
  await desk.press("Space");
  await desk.tabTo("Naar aanmelden");
  await desk.press("Enter");
  await desk.focused("Naam");
  await desk.type(COORDINATOR);
  await desk.press("Tab");
  await desk.type("2580");
  await desk.press("Enter");
  await desk.says("alles bewaard");
  await desk.server.stop();

  const again = await openBrowser(t, store);
  await again.focused("Wachtwoordzin");
  await again.type(PASSPHRASE);
  await again.press("Enter");
  await again.says("Deze wachtwoordzin klopt niet");
});
