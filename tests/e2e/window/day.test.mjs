/** A first day in the real window, by keyboard: from first start to a closed request. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { freshFolder } from "../kit/places.mjs";
import { openWindow } from "../kit/window.mjs";
import { openPoint } from "../kit/steps.mjs";

test("first start, emergency report, request, search, close", async (t) => {
  const window = await openWindow(t, freshFolder(t));
  await openPoint(window);

  await window.press("F1");
  await window.focused("Wat is er aan de hand?");
  await window.type("Gaslucht in het trappenhuis");
  await window.press("Tab");
  await window.type("Kanaalkade 100");
  await window.press("Tab");
  await window.type("Man met gele jas bij de ingang");
  await window.press("Enter");
  await window.says(/Noodmelding N-ZB03-A\d+/);
  await window.says("Lees dit voor");
  await window.says("Gaslucht in het trappenhuis");
  await window.press("Escape");
  await window.says("nog niet doorgegeven");
  await window.press("Alt+G");
  await window.says("Aan wie is het doorgegeven?");
  await window.press("Space");
  await window.choose("Koerier");
  await window.press("Enter");
  await window.says("doorgegeven aan Coördinatiepunt (koerier)");
  await window.press("Alt+B");
  await window.says("Wie heeft het bevestigd?");
  await window.type("Meldkamer");
  await window.press("Enter");
  await window.saysNoMore("Wie heeft het bevestigd?");
  await window.saysNoMore("Gaslucht");

  await window.press("F2");
  await window.focused("Waar gaat het over?");
  await window.press("5", "1");
  await window.focused("Wat is er nodig?");
  await window.type("Hartpillen op sinds vanochtend");
  await window.press("Tab");
  await window.type("Kastanjelaan 21");
  await window.press("Enter");
  await window.says("Zo zegt u het nummer");
  const [number] = (await window.text()).match(/ZB03-A\d+/);
  await window.press("Escape");
  await window.says("1 open");

  await window.press("F4");
  await window.type("kastanj");
  await window.says("1 gevonden");
  await window.press("Enter");
  await window.says("Verloop");
  assert.match(await window.text(), new RegExp(`${number}.*Hartpillen op`));
  await window.press("Alt+A");
  await window.says("Waarom?");
  await window.press("Space", "Enter");
  await window.says("Geregeld: hier geholpen");
  await window.close();
});
