/** A tablet as a second desk: let in by the coordinator, writing down, reading nothing, and out when that is switched off. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fitsZoomed, isAccessible, unzoom } from "../kit/access.mjs";
import { openDesk, openTablet } from "../kit/browser.mjs";
import { picture } from "../kit/picture.mjs";
import { COORDINATOR, PIN, signIn } from "../kit/steps.mjs";

/** What the laptop shows to type on a tablet. */
async function switchOn(desk) {
  await desk.menu("Tablets");
  await desk.says("Tablets staan uit");
  await isAccessible(desk, "Tablets, uit");
  await desk.tabTo("Zet tablets aan");
  await desk.press("Enter");
  await desk.says("Zo doet een tablet mee");
  const [, address] = (await desk.text()).match(/(https:\/\/127\.0\.0\.1:\d+)/);
  return address;
}

async function letIn(desk, tablet) {
  await tablet.says("Wacht op de coördinator");
  const [, code] = (await tablet.text()).match(/\b(\d{4})\b/);
  await desk.says(code);
  await desk.tabTo(`Laat toe: tablet ${code}`);
  await desk.press("Enter");
}

test("a tablet is let in, logs a request that the laptop shows, and is out when tablets are switched off", async (t) => {
  const desk = await openDesk(t);
  const tablet = await openTablet(desk, await switchOn(desk));
  await tablet.says("Wacht op de coördinator");
  await picture("tablet-wait", () => tablet.picture());
  await isAccessible(desk, "Tablets, aan");
  await picture("tablets", () => desk.picture());
  await fitsZoomed(desk, "Tablets, aan");
  await unzoom(desk);
  await letIn(desk, tablet);

  await tablet.says("Wie bent u?");
  await signIn(tablet, COORDINATOR, PIN);
  await tablet.says("wordt op de laptop bewaard");
  await isAccessible(tablet, "Balie op een tablet");
  await picture("tablet-desk", () => tablet.picture());
  await tablet.tap(/Nieuwe hulpvraag/);
  await tablet.says("Waar gaat het over?");
  await tablet.type("5.2");
  await tablet.press("Tab");
  await tablet.page.getByLabel("Wat is er nodig?").fill("Insuline moet koel blijven");
  await tablet.page.getByLabel("Waar is de hulp nodig?").fill("Lijsterlaan 22");
  await tablet.tap(/^Opslaan/);
  await tablet.says("ZB03-A1");

  await desk.press("Escape");
  await desk.says("Insuline moet koel blijven");
  const refused = await tablet.page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ text: "insuline", limit: 10 });
    const answer = await fetch("/api/call/search", { method: "POST", headers, body });
    return { status: answer.status, code: (await answer.json()).code };
  });
  assert.deepEqual(refused, { status: 403, code: "not_on_tablet" });

  await tablet.tap(/Nog een hulpvraag/);
  await tablet.page.getByLabel("Wat is er nodig?").fill("Zuurstof bijna op");
  await desk.menu("Tablets");
  await desk.tabTo("Zet tablets uit");
  await desk.press("Enter");
  await desk.says("Tablets staan uit");
  await tablet.says("De laptop is buiten bereik of laat geen tablets meer toe");
  const typed = await tablet.page.getByLabel("Wat is er nodig?").inputValue();
  assert.equal(typed, "Zuurstof bijna op", "what was typed stays in the page");
});
