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

const WATER = {
  code: "",
  categories: ["2.1"],
  picture: "drop",
  confirmed: true,
  validUntil: null,
  nextUpdate: null,
  area: "",
  sources: [{ key: "", name: "het waterbedrijf", address: "", read: "" }],
  texts: [
    { language: "nl", title: "Kraanwater", core: ["Kook het kraanwater."], readAloud: "", act: [], avoid: [], go: [] },
  ],
};

/** Everything that the pages in the hall say: they are turned until nothing new comes. */
async function wholeRound(hall) {
  const said = new Set();
  for (let old = 0; old < 40; ) {
    const known = said.size;
    said.add(await hall.evaluate(() => document.querySelector("main").innerText));
    old = said.size > known ? 0 : old + 1;
    await hall.press("ArrowRight");
  }
  return [...said].join("\n");
}

test("a tablet on the wall shows what holds, drops at once what was withdrawn, and never names anybody", async (t) => {
  const desk = await openDesk(t);
  const { summary } = await desk.call("write_sheet", WATER);
  await desk.call("approve_sheet", { digest: summary.digest, publish: true, contradicts: false });
  const gas = (await desk.call("get_sheet", { code: "B07" })).summary.digest;
  await desk.call("check_translation", { digest: gas, language: "en", by: "tolk Yasmina" });
  await desk.call("distribute_sheet", { digest: gas, language: "nl", means: "paper", copies: 1, request: null });
  await desk.call("hear_rumour", { text: "Buurman Jansen steelt water", place: "Lijsterlaan 22" });
  await desk.call("log_request", {
    category: "5.2", what: "Rolstoel van Zwaluw is zoek", place: "Lijsterlaan 22", urgency: "U2",
    draft: null, sameAs: [], fields: { reach: "mevrouw Geheim" },
  });
  const address = await switchOn(desk);
  const hall = await openTablet(desk, `${address}/?screen=public&seconds=300&languages=nl,en`);
  await letIn(desk, hall);

  await hall.says("Kook het kraanwater.");
  await isAccessible(hall, "Publieksscherm op een tablet");
  await picture("tablet-hall", () => hall.picture());
  const said = await wholeRound(hall);
  assert.ok(said.includes("Koolmonoxide"), "the general sheet that people ask for comes round as well");
  for (const secret of [COORDINATOR, "Yasmina", "Jansen", "Lijsterlaan", "Zwaluw", "Geheim"]) {
    assert.ok(!said.includes(secret), `${secret} hangs on the wall`);
  }

  await hall.waitFor(async () => {
    if ((await hall.text()).includes("Kook het kraanwater.")) return true;
    await hall.press("ArrowLeft");
    return false;
  }, "the sheet to come round");
  await desk.call("withdraw_sheet", { digest: summary.digest, reason: "het water is weer veilig" });
  await hall.saysNoMore("Kook het kraanwater.");
  assert.ok(!(await wholeRound(hall)).includes("Kraanwater"), "nowhere in the round either");
  await desk.press("Control+L");
  await desk.says("Wie bent u?");
  assert.ok((await wholeRound(hall)).includes("Koolmonoxide"), "it goes on while the desk is locked");
});
