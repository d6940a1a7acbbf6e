/** An emergency report: one key away from anywhere, and on top of every screen until somebody has it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openDesk, ZOOMED } from "../kit/browser.mjs";
import { picture } from "../kit/picture.mjs";
import { everyScreen } from "../kit/screens.mjs";
import { COORDINATOR, PIN, signIn, typeOverEmergency } from "../kit/steps.mjs";

const BAR = "Gaslucht in het trappenhuis, Kanaalkade 100";

test("it is reported over a half-typed request, stays on every screen, and goes once acknowledged", async (t) => {
  const desk = await openDesk(t);
  await desk.press("F2");
  await desk.focused("Waar gaat het over?");
  await desk.press("5", "1");
  await desk.focused("Wat is er nodig?");
  await desk.type("Hartpillen op");
  await desk.press("F1");
  await desk.focused("Wat is er aan de hand?");
  await desk.type("Gaslucht in het trappenhuis");
  await desk.press("Tab");
  await desk.type("Kanaalkade 100");
  await desk.press("Tab");
  await desk.type("Man met gele jas bij de ingang");
  await desk.says("✓ concept bewaard");
  await picture("emergency-report", () => desk.picture());
  await desk.press("Enter");
  await desk.says(/Noodmelding N-ZB03-A\d/);
  await desk.says("Lees dit voor");
  const radio = await desk.evaluate(() => document.querySelector(".sp-radio__text").innerText);
  assert.match(radio, /Gaslucht in het trappenhuis/);
  await desk.press("Escape");

  await desk.focused("Wat is er nodig?");
  assert.equal(await desk.value(), "Hartpillen op", "the request waits as it was");
  await desk.press("Escape");
  for (const screen of everyScreen()) {
    await screen.open(desk);
    const shown = await desk.evaluate(() => document.querySelector(".sp-bar__what")?.checkVisibility() ?? false);
    assert.ok(shown, `the bar is on: ${screen.name}`);
    await screen.leave(desk);
  }

  await desk.says("nog niet doorgegeven");
  await desk.press("Alt+g");
  await desk.says("Aan wie is het doorgegeven?");
  await desk.tabTo("Zo is het doorgegeven");
  await desk.press("Enter");
  await desk.says("Kies aan wie en hoe.");
  await desk.choose("Coördinatiepunt");
  await desk.tabTo("Koerier");
  await desk.press("Space", "Enter");
  await desk.saysNoMore("Aan wie is het doorgegeven?");
  await desk.says("doorgegeven aan Coördinatiepunt (koerier)");
  await desk.says("nog niet bevestigd");
  await desk.press("Alt+b");
  await desk.focused("Naam of functie");
  await desk.type("Meldkamer");
  await desk.press("Enter");
  await desk.saysNoMore("Wie heeft het bevestigd?");
  await desk.saysNoMore(BAR);

  await desk.press("F4");
  await desk.type("gasl");
  await desk.says("1 gevonden");
  await desk.press("Enter");
  await desk.says("bevestigd door Meldkamer");
});

test("it can be reported from the locked screen, which then shows only that there is one", async (t) => {
  const desk = await openDesk(t);
  await desk.press("F9");
  await desk.focused("Naam");
  await desk.press("F1");
  await desk.focused("Wat is er aan de hand?");
  await desk.type("Man onwel in de hal");
  await desk.press("Enter");
  await desk.says("Lees dit voor");
  await desk.says("Geef dit nu mondeling door.");
  await desk.press("Escape");
  await desk.says("1 noodmelding niet bevestigd");
  assert.ok(!(await desk.text()).includes("onwel"), "the locked screen shows nothing of it");
  await signIn(desk, COORDINATOR, PIN);
  await desk.says("Man onwel in de hal");
  await desk.tabTo("Openen");
  await desk.press("Enter");
  await desk.says("vanaf het vergrendelde scherm");
});

test("one on paper is typed over with its number and its time, and stays on top like any other", async (t) => {
  const desk = await openDesk(t);
  await typeOverEmergency(desk);
  await desk.type("P-0042");
  await desk.press("Tab");
  await desk.type("01-01-2026");
  await desk.press("Tab");
  await desk.type("2350");
  await desk.press("Tab");
  await desk.type("Gaslucht in het trappenhuis");
  await desk.says("✓ concept bewaard");
  await desk.press("Escape");
  await desk.says("Lege formulieren");
  await desk.press("Escape");

  await desk.tabTo("Verder: Noodmelding: Gaslucht");
  await desk.press("Enter");
  await desk.focused("Nummer van het papieren formulier");
  assert.equal(await desk.value(), "P-0042", "what stands on top of the form is in the draft too");
  await desk.tabTo("Waar?");
  await desk.type("Kanaalkade 100");
  await desk.press("Enter");
  await desk.says(/Noodmelding N-ZB03-A\d/);
  await desk.says("23:50 op 01-01-2026");
  await desk.says(/Gemeld om do 1 jan\.?( 2026)? 23:50 Nummer van het papieren formulier P-0042/);
  await desk.press("Escape");
  await desk.press("F4");
  await desk.says(/Noodmelding do 1 jan\.?( 2026)? 23:50 · Gaslucht in het trappenhuis, Kanaalkade 100/);
  await desk.type("p-0042");
  await desk.says("1 gevonden");
  await desk.press("Alt+b");
  await desk.says("Wie heeft het bevestigd?");
  await desk.choose("Coördinatiepunt");
  await desk.tabTo("Koerier");
  await desk.press("Space");
  await desk.tabTo("Naam of functie");
  await desk.type("Meldkamer");
  await desk.press("Enter");
  await desk.saysNoMore("Wie heeft het bevestigd?");
  await desk.waitFor(() => desk.evaluate(() => document.querySelector(".sp-bar") === null), "the bar to go");
});

/** Whether all of an element is in sight, and what its background is. */
const seen = (desk, selector) =>
  desk.evaluate((name) => {
    const element = document.querySelector(name);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
    const cut = [...document.querySelectorAll("dialog[open]")].some((one) => one.scrollHeight > one.clientHeight + 1);
    return { whole: inside && !cut, background: getComputedStyle(element).backgroundColor };
  }, selector);

test("its dialogs fit the laptop and keep a filled main button; zoomed in, how long it waits stays in sight", async (t) => {
  const desk = await openDesk(t);
  await desk.call("report_emergency", {
    what: "Gaslucht in het trappenhuis van de flat aan de kade, bewoners staan buiten en het stinkt erg",
    place: "Kanaalkade 100 tot en met 148", reach: "", draft: null, toldAt: null, paperNumber: null,
  });
  await desk.says("nog niet doorgegeven");
  for (const key of ["Alt+g", "Alt+b"]) {
    await desk.press(key);
    await desk.says(/aan wie is het doorgegeven/i);
    const { whole, background } = await seen(desk, "dialog[open] .sp-button--main");
    assert.ok(whole, `${key}: the dialog fits`);
    const surface = await seen(desk, "dialog[open]");
    assert.notEqual(background, surface.background, `${key}: its main button is filled`);
    await desk.press("Escape");
  }
  await desk.page.setViewportSize(ZOOMED);
  const { right, width } = await desk.evaluate(() => {
    const stage = document.querySelector(".sp-bar__stage");
    return { right: stage.getBoundingClientRect().right, width: stage.closest(".sp-bar").getBoundingClientRect().right };
  });
  assert.ok(right <= width, `how long it waits ends at ${right} of ${width}`);
});

test("the code of an emergency on paper leads to its form, and no digit of it into the text", async (t) => {
  const desk = await openDesk(t);
  await desk.menu("Papier");
  await desk.tabTo("Formulier overtypen");
  await desk.press("Enter");
  await desk.focused("Nummer van het papieren formulier");
  await desk.tabTo("Waar gaat het over?");
  await desk.press("0");
  await desk.says("Brand, gaslucht of koolmonoxide");
  await desk.press("2");
  await desk.focused("Nummer van het papieren formulier");
  assert.equal(await desk.value(), "");
  await desk.tabTo("Wat is er aan de hand?");
  assert.equal(await desk.value(), "");
  await desk.press("Escape");
  await desk.focused("Waar gaat het over?");
});

test("below its bar the three questions and the main buttons stay in sight on a small laptop", async (t) => {
  const desk = await openDesk(t);
  const report = { what: "Gaslucht in het trappenhuis", place: "Kanaalkade 100", reach: "bij de ingang" };
  await desk.call("report_emergency", report);
  await desk.says(BAR);
  await desk.press("F2");
  await desk.focused("Waar gaat het over?");
  const hidden = await desk.evaluate(() => {
    const foot = document.querySelector(".sp-request-form__foot").getBoundingClientRect();
    const questions = [...document.querySelectorAll(".sp-yesno")];
    return questions.filter((one) => one.getBoundingClientRect().bottom > foot.top + 1).length;
  });
  assert.equal(hidden, 0, "no question is under the foot");
  await desk.press("Escape");
  await desk.menu("Stick");
  await desk.says("Kijk wat erop staat");
  const below = await desk.evaluate(() => {
    const foot = document.querySelector(".sp-foot").getBoundingClientRect();
    const buttons = [...document.querySelectorAll(".sp-sticks .sp-button--large")];
    return [buttons.length, buttons.filter((one) => one.getBoundingClientRect().bottom > foot.top).length];
  });
  assert.deepEqual(below, [2, 0], "both main buttons are above the foot");
});
