/** Dates in the real window, whose own way of writing them differs from a browser's. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { freshFolder } from "../kit/places.mjs";
import { openPoint } from "../kit/steps.mjs";
import { openWindow } from "../kit/window.mjs";

test("the clock is put right, and a paper form of another day is saved", async (t) => {
  const window = await openWindow(t, freshFolder(t));
  await openPoint(window);
  const today = await window.evaluate(() => {
    const [day, month, year] = new Date().toLocaleDateString("nl-NL", { timeZone: "Europe/Amsterdam" }).split("-");
    return [day.padStart(2, "0"), month.padStart(2, "0"), year].join("-");
  });

  await window.tabTo("klok klopt niet?");
  await window.press("Enter");
  await window.focused("Tijd");
  await window.replaceWith("14:30");
  await window.press("Tab");
  await window.focused("Datum");
  assert.equal(await window.value(), today);
  await window.replaceWith("straks");
  await window.press("Enter");
  await window.says("Typ een datum, zoals 24-11-2026.");
  await window.replaceWith(today);
  await window.press("Enter");
  await window.says("14:30");
  await window.says("alles bewaard");

  await window.press("F2");
  await window.focused("Waar gaat het over?");
  await window.press("2", "1");
  await window.focused("Wat is er nodig?");
  await window.type("Water van papier");
  await window.press("Alt+m");
  await window.tabTo("Welke dag?");
  await window.type("2026-01-24");
  await window.press("Tab");
  await window.type("9.05");
  await window.press("Enter");
  await window.says("Zo zegt u het nummer");
});
