/** Practising: one click, visitors with something to ask, and no screen that could be taken for real. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser } from "../kit/browser.mjs";
import { freshFolder } from "../kit/places.mjs";
import { everyScreen } from "../kit/screens.mjs";
import { signIn } from "../kit/steps.mjs";

test("every screen of an exercise says so, and a visitor comes with a good entry to compare", async (t) => {
  const desk = await openBrowser(t, freshFolder(t));
  await desk.tabTo("Oefenen");
  await desk.press("Enter");
  await desk.says(/OEFENING|Wie bent u/, 60_000);
  const marked = async (name) => {
    const shown = await desk.evaluate(() => document.querySelector(".sp-exercise")?.checkVisibility() ?? false);
    assert.ok(shown, `${name} says OEFENING`);
  };
  if ((await desk.text()).includes("Wie bent u?")) {
    await marked("Vergrendeld");
    await desk.says("Oefenaar 0000");
    await signIn(desk, "Oefenaar", "0000");
  }
  // The crisis is played until now; this report is the last thing in it.
  await desk.says("nog niet doorgegeven", 60_000);
  // At the top of the list, at whatever time of day this runs: what others left open there may not be passed on any more.
  await desk.call("log_request", {
    category: "5.1", what: "Hartpillen op", place: "Kastanjelaan 21", urgency: "U1", fields: {}, draft: null, sameAs: [],
  });
  await desk.page.reload();
  await desk.focused("OEF");
  for (const screen of everyScreen({ requests: 1, exercise: true })) {
    await screen.open(desk);
    await marked(screen.name);
    await screen.leave(desk);
  }
  await desk.press("F1");
  await marked("Noodmelding");
  await desk.press("Escape");
  await desk.tabTo("Laat iemand binnenkomen", "Shift+Tab");
  await desk.press("Enter");
  await desk.says("Er komt iemand binnen");
  await desk.tabTo("Toon een goede invoer", "Shift+Tab");
  await desk.press("Enter");
  await desk.says("Waarom:");
  await desk.press("F9");
  await desk.focused("Naam");
  await marked("Vergrendeld");
});
