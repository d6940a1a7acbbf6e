/** Every screen for everybody: axe in light and dark, 200 % zoom without scrolling sideways, a focus one can see. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser, openDesk, ZOOMED } from "../kit/browser.mjs";
import { fitsZoomed, isAccessible, showsFocus, unzoom } from "../kit/access.mjs";
import { fill } from "../kit/filled.mjs";
import { freshFolder } from "../kit/places.mjs";
import { everyScreen } from "../kit/screens.mjs";
import { COORDINATOR, PIN, typeOverEmergency } from "../kit/steps.mjs";

for (const theme of ["light", "dark"]) {
  test(`every screen of somebody who is signed in, ${theme}`, async (t) => {
    const desk = await openDesk(t);
    const rows = await fill(desk);
    const { settings } = await desk.call("get_desk");
    await desk.call("report_emergency", {
      what: "Gaslucht", place: "Kanaalkade 100", reach: "", draft: null, toldAt: null, paperNumber: null,
    });
    await desk.call("change_settings", { ...settings, theme });
    await desk.page.reload();
    await desk.focused(rows[0].number);
    const screens = [...everyScreen({ requests: rows.length }), emergencyForm, emergencyOnPaper, emergencyReport];
    for (const screen of screens) {
      await t.test(screen.name, async () => {
        try {
          await screen.open(desk);
          await isAccessible(desk, screen.name);
          await fitsZoomed(desk, screen.name);
          await showsFocus(desk, screen.name);
        } finally {
          await unzoom(desk);
          await desk.page.reload();
          await desk.focused(rows[0].number);
        }
      });
    }
    await desk.press("F9");
    await desk.focused("Naam");
    await isAccessible(desk, "Vergrendeld");
    await fitsZoomed(desk, "Vergrendeld");
    await showsFocus(desk, "Vergrendeld");
  });
}

const emergencyForm = {
  name: "Noodmelding",
  open: async (desk) => {
    await desk.press("F1");
    await desk.focused("Wat is er aan de hand?");
  },
};

const emergencyOnPaper = { name: "Noodmelding van papier", open: typeOverEmergency };

const emergencyReport = {
  name: "Noodmelding doorgeven",
  open: async (desk) => {
    await desk.press("Alt+g");
    await desk.says("Aan wie is het doorgegeven?");
  },
};

test("two emergency reports stay in sight at 200 % and leave room to type", async (t) => {
  const desk = await openDesk(t);
  for (const what of ["Brand in de keuken van het verzorgingshuis, rook op de gang", "Man bewusteloos"])
    await desk.call("report_emergency", {
      what, place: "Lijsterlaan 22", reach: "", draft: null, toldAt: null, paperNumber: null,
    });
  await desk.says("en nog 1 noodmelding");
  await desk.page.setViewportSize(ZOOMED);
  await desk.press("F2");
  await desk.focused("Waar gaat het over?");
  await desk.press("Alt+M");
  await desk.tabTo("Opslaan");
  const bar = await desk.evaluate(() => {
    const { top, height } = document.querySelector(".sp-bar").getBoundingClientRect();
    return { top, height, scrolled: document.documentElement.scrollTop };
  });
  assert.ok(bar.scrolled > 0 && bar.top === 0, `it stays at the top: ${JSON.stringify(bar)}`);
  assert.ok(bar.height < ZOOMED.height / 5, `it is low: ${bar.height}`);
  for (let step = 0; step < 12; step += 1) await desk.press("Shift+Tab");
  await showsFocus(desk, "Nieuwe hulpvraag", 20);
});

test("the screens of the first start", async (t) => {
  const desk = await openBrowser(t, freshFolder(t));
  const look = async (name) => {
    await isAccessible(desk, name);
    await fitsZoomed(desk, name);
    await showsFocus(desk, name);
    await unzoom(desk);
  };
  await desk.focused("Noodsteunpunt openen");
  await look("Beginnen");
  await desk.tabTo("Noodsteunpunt openen");
  await desk.press("Enter");
  await desk.focused("Naam van het noodsteunpunt");
  await look("Stap 1");
  await desk.tabTo("Naam van het noodsteunpunt", "Shift+Tab");
  await desk.type("De Schakel");
  await desk.tabTo("Code");
  await desk.type("zb03");
  await desk.press("Tab");
  await desk.type("Zandbeek");
  await desk.press("Enter");
  await desk.focused("Voornaam");
  await look("Stap 2");
  await desk.tabTo("Voornaam", "Shift+Tab");
  await desk.type(COORDINATOR);
  await desk.press("Tab");
  await desk.type(PIN);
  await desk.press("Tab");
  await desk.type(PIN);
  await desk.press("Enter");
  await desk.focused("Wachtwoordzin");
  await look("Stap 3");
});
