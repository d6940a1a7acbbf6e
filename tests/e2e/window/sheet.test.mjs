/** A sheet's life in the real window, by keyboard: found by typing, handed out, replaced, the old one blocked, the board right. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { freshFolder } from "../kit/places.mjs";
import { openPoint } from "../kit/steps.mjs";
import { openWindow } from "../kit/window.mjs";

const offersToHandOut = (window) =>
  window.evaluate(() => [...document.querySelectorAll("button")].some((one) => one.innerText.startsWith("Uitgedeeld")));

const handsOut = async (window) => {
  await window.tabTo("Uitgedeeld");
  await window.press("Enter");
};

/** Says yes to every question of the dialog, and approves. */
const approves = async (window, title, questions) => {
  await window.tabTo("Vaststellen…");
  await window.press("Enter");
  await window.says(title);
  for (const question of questions) {
    await window.tabTo(question);
    await window.choose("Ja");
  }
  await window.press("Enter");
  await window.saysNoMore(title);
};

test("found by typing, handed out, replaced, the old one blocked, the board right", async (t) => {
  const window = await openWindow(t, freshFolder(t));
  await openPoint(window);

  await window.press("F6");
  await window.focused("Zoek een blad");
  await window.type("koolmon");
  await window.says("Koolmonoxide en kaarsen");
  await window.press("Enter");
  await window.says("Hier kunt u terecht");
  await handsOut(window);
  await window.says("1 × B07 geteld, Nederlands.");

  await window.press("F6");
  await window.focused("Zoek een blad");
  await window.press("Alt+n");
  await window.says("Leeg blad");
  await window.press("5");
  await window.focused("Titel");
  await window.type("Kraanwater");
  await window.press("Tab");
  await window.type("Het kraanwater is veilig.");
  await window.tabTo("Is dit bevestigd?");
  await window.choose("Ja");
  await window.tabTo("Bron: wie zegt het?");
  await window.type("het waterbedrijf, telefonisch");
  await window.press("Control+Enter");
  await window.says("ZB03-B1 versie 1 is bewaard als concept.");
  await approves(window, "ZB03-B1 versie 1 vaststellen", ["Is wat erin staat bevestigd?", "Ook meteen uitgeven?"]);
  await handsOut(window);
  await window.says("1 × ZB03-B1 geteld, Nederlands.");

  await window.press("Alt+n");
  await window.says("Nieuwe versie van ZB03-B1");
  await window.focused("Titel");
  await window.press("Tab");
  await window.focused("Kern, regel 1");
  await window.replaceWith("Kook het kraanwater drie minuten.");
  await window.press("Control+Enter");
  await window.says("ZB03-B1 versie 2 is bewaard als concept.");
  await approves(window, "ZB03-B1 versie 2 vaststellen", ["Is wat erin staat bevestigd?", "Ook meteen uitgeven?", "Spreekt dit de vorige versie tegen?"]);

  await window.press("F6");
  await window.says("1 × ZB03-B1 v1 uitgedeeld");
  await window.says("v2 zegt iets anders");
  await window.focused("Zoek een blad");
  await window.type("kraanw");
  await window.press("Enter");
  // Its row in the library says the same words, and not this.
  await window.says("versie 1");
  await window.says("Kook het kraanwater drie minuten.");
  assert.equal(await offersToHandOut(window), true);
  await window.tabTo("versie 1");
  await window.press("Enter");
  await window.says("Geldt niet meer: vervangen door versie 2.");
  await window.says("Naar versie 2");
  assert.equal(await offersToHandOut(window), false, "the old version cannot be handed out");

  await window.menu("Wat weten we nu");
  await window.says("Kook het kraanwater drie minuten.");
  assert.ok(!(await window.text()).includes("is veilig"), "the board shows what holds");
  await window.close();
});
