/** The window is killed in the middle of a form: nothing that was typed is lost, and nothing fills itself in. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { freshFolder } from "../kit/places.mjs";
import { openAgain, openPoint } from "../kit/steps.mjs";
import { openWindow } from "../kit/window.mjs";

test("a form that was being typed comes back by name after kill -9", async (t) => {
  const store = freshFolder(t);
  const window = await openWindow(t, store);
  await openPoint(window);
  await window.press("F2");
  await window.focused("Waar gaat het over?");
  await window.press("5", "2");
  await window.focused("Wat is er nodig?");
  await window.type("Insuline, accu nog 3 uur");
  await window.press("Tab");
  await window.type("Lijsterlaan 22");
  await window.press("Tab");
  await window.type("Buurvrouw van 24");
  await window.says(/✓ concept bewaard \d\d:\d\d/);
  await window.kill();

  const again = await openWindow(t, store);
  await openAgain(again);
  await again.says("Verder met");
  await again.says("Insuline, accu nog 3 uur, Lijsterlaan 22");
  await again.press("F2");
  await again.focused("Waar gaat het over?");
  assert.equal(await again.fields(), "", "a new form is empty");
  await again.press("Escape");
  await again.says("Verder met");
  await again.tabTo("Verder: Insuline");
  await again.press("Enter");
  await again.says("Medicijn moet koel blijven");
  assert.equal(await again.fields(), "Insuline, accu nog 3 uur | Lijsterlaan 22 | Buurvrouw van 24");
  await again.says("gelezen uit de tekst");
  await again.close();
});
