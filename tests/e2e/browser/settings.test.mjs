/** Settings, by keyboard: another language, the dark theme, the logbook, the passphrase. */

import { test } from "node:test";
import { openDesk } from "../kit/browser.mjs";
import { COORDINATOR, PASSPHRASE, PIN, signIn } from "../kit/steps.mjs";

test("language and theme hold at once, and after a reload", async (t) => {
  const desk = await openDesk(t);
  await desk.menu("Instellingen");
  await desk.tabTo("Nederlands");
  await desk.choose("English");
  await desk.says("Settings");
  await desk.tabTo("Light");
  await desk.choose("Dark");
  const dark = () => desk.evaluate(() => document.documentElement.dataset.theme === "dark");
  await desk.waitFor(dark, "the dark theme");
  await desk.page.reload();
  await desk.says("New request");
  await desk.waitFor(dark, "the dark theme after a reload");
});

test("the logbook is checked, a copy is made", async (t) => {
  const desk = await openDesk(t);
  await desk.menu("Instellingen");
  await desk.tabTo("Kijk het logboek na");
  await desk.press("Enter");
  await desk.says("Alles klopt.");
  await desk.tabTo("Maak nu een reservekopie", "Shift+Tab");
  await desk.press("Enter");
  await desk.says(/Kopie gemaakt: \d\d:\d\d/);
});

test("the passphrase is changed; only the new one opens", async (t) => {
  const desk = await openDesk(t);
  await desk.menu("Instellingen");
  await desk.tabTo("Wachtwoordzin wijzigen");
  await desk.press("Enter");
  await desk.focused("Wachtwoordzin van nu");
  await desk.type(PASSPHRASE);
  await desk.tabTo("Nieuwe wachtwoordzin");
  await desk.replaceWith("zes heel andere woorden op papier");
  await desk.press("Enter");
  await desk.says("De nieuwe wachtwoordzin geldt.", 60_000);
  await desk.press("F9");
  await desk.tabTo("Op slot: vraag weer om de wachtwoordzin");
  await desk.press("Enter");
  await desk.focused("Wachtwoordzin");
  await desk.type(PASSPHRASE);
  await desk.press("Enter");
  await desk.says("Deze wachtwoordzin klopt niet", 60_000);
  await desk.press("Control+a");
  await desk.type("zes heel andere woorden op papier");
  await desk.press("Enter");
  await signIn(desk, COORDINATOR, PIN);
  await desk.says("alles bewaard");
});
