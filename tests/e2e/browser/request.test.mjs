/** A request from its first word to its closing, by keyboard. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible } from "../kit/access.mjs";
import { openBrowser, openDesk } from "../kit/browser.mjs";
import { PASSPHRASE, signIn } from "../kit/steps.mjs";

async function newRequest(desk, digits) {
  await desk.press("F2");
  await desk.focused("Waar gaat het over?");
  await desk.press(...digits);
  await desk.focused("Wat is er nodig?");
}

test("the form reads along: a time in the words, a citizen's number, something alike, three questions", async (t) => {
  const desk = await openDesk(t);
  await desk.call("log_request", {
    category: "1.1", what: "Zuurstofapparaat zonder stroom", place: "Merelhof 7", urgency: "U2",
    fields: {}, draft: null, sameAs: [],
  });
  // By half a word, without a digit.
  await desk.press("F2");
  await desk.focused("Waar gaat het over?");
  await desk.type("zuurst");
  await desk.says("Medisch apparaat zonder stroom");
  await desk.press("Enter");
  await desk.focused("Wat is er nodig?");

  await desk.type("Zuurstofapparaat, accu nog 3 uur, bsn 111222333");
  await desk.says("Dit lijkt een burgerservicenummer.");
  await desk.press("Alt+h");
  await desk.saysNoMore("burgerservicenummer");
  assert.ok(!(await desk.fields()).includes("111222333"));
  await desk.says("gelezen uit de tekst");

  await desk.tabTo("Waar is de hulp nodig?");
  await desk.type("Merelhof 7");
  await desk.says("Lijkt hierop");
  await desk.says("Merelhof 7 Nieuw");
  await desk.press("Alt+k");
  await desk.says("✓ gekoppeld");

  await desk.tabTo("Is er nu gevaar voor iemands leven?");
  await desk.press("ArrowRight", "Tab");
  await desk.press("Space");
  await desk.says("Spoed");

  await desk.press("Alt+m");
  await desk.tabTo("Accu: nog hoeveel uur?");
  await desk.type("3");
  await desk.tabTo("Hoeveel personen?");
  await desk.type("2");
  await desk.press("Control+Enter");
  await desk.says("Zo zegt u het nummer");
  await desk.says("gekoppeld aan 1 andere");
  await desk.press("Escape");
  await desk.says("2 open");
});

test("danger to life points to 112 and an emergency report, on the lowest of screens too", async (t) => {
  const desk = await openDesk(t);
  await desk.page.setViewportSize({ width: 1366, height: 620 });
  await newRequest(desk, ["5", "1"]);
  await desk.tabTo("Is er nu gevaar voor iemands leven?");
  await desk.press("Space");
  await desk.says("bel 112");
  const lowest = await desk.evaluate(() => document.querySelector(".sp-danger").getBoundingClientRect().bottom);
  assert.ok(lowest < 620, `it ends at ${lowest}`);
  await desk.press("F1");
  await desk.focused("Wat is er aan de hand?");
});

test("what is missing is said at its field, and nothing typed goes", async (t) => {
  const desk = await openDesk(t);
  await newRequest(desk, ["5", "1"]);
  await desk.press("Enter");
  await desk.says("Typ in één zin wat er nodig is.");
  await desk.type("Pillen op");
  await desk.press("Enter");
  await desk.says(/ZB03-A1/);
});

test("a sentence that begins with a number is a sentence, and a code is a code", async (t) => {
  const desk = await openDesk(t);
  for (const sentence of ["2 flessen water", "12 flessen water"]) {
    await desk.press("F2");
    await desk.focused("Waar gaat het over?");
    await desk.type(sentence);
    await desk.press("Tab");
    await desk.waitFor(async () => (await desk.fields()) === sentence, `"${sentence}" in one field`);
    await desk.press("Escape");
    await desk.says("Verder met");
  }
  await desk.press("F2");
  await desk.focused("Waar gaat het over?");
  await desk.type("2.2");
  await desk.focused("Wat is er nodig?");
});

test("medicine is asked for by its name, what is left of it, and whether it must stay cool", async (t) => {
  const desk = await openDesk(t);
  await newRequest(desk, ["5", "2"]);
  await desk.type("Insuline wordt warm");
  await desk.press("Alt+m");
  await fillIn(desk, [["Naam op de verpakking", "NovoRapid"], ["Voor hoeveel dagen is er nog?", "2"]]);
  await desk.tabTo("Moet het koel blijven?");
  await desk.press("Space");
  await fillIn(desk, [["Apotheek", "De Linde"]]);
  await isAccessible(desk, "Medicijn");
  await desk.press("Control+Enter");
  await readBack(desk, ["NovoRapid", "De Linde", /Voor hoeveel dagen is er nog\? 2/, /Moet het koel blijven\? ja/i]);
});

test("a welfare check says who asks, what to look at, and what was found", async (t) => {
  const desk = await openDesk(t);
  await newRequest(desk, ["5", "5"]);
  await desk.type("Buurman niet gezien");
  await desk.press("Tab");
  await desk.type("Merelhof 16");
  await desk.press("Alt+m");
  await fillIn(desk, [["Wie vraagt het?", "Overbuurvrouw"], ["Waarop letten?", "Hond in huis"], ["Wie heeft een sleutel?", "Nummer 14"]]);
  await desk.choose("niet thuis");
  await fillIn(desk, [["Volgend bezoek", "Om zes uur"]]);
  await isAccessible(desk, "Controlebezoek");
  await desk.press("Control+Enter");
  await readBack(desk, ["Overbuurvrouw", "Hond in huis", "Nummer 14", "niet thuis", "Om zes uur"]);
});

async function fillIn(desk, fields) {
  for (const [label, text] of fields) {
    await desk.tabTo(label);
    await desk.type(text);
  }
}

/** Opens the page of what was saved just now, and waits until it says all of this. */
async function readBack(desk, all) {
  await desk.says("Zo zegt u het nummer");
  await desk.press("Escape");
  await desk.focused("ZB03-A1");
  await desk.press("Enter");
  await desk.says("Verloop");
  for (const one of all) await desk.says(one);
}

test("a paper form is typed over later: its latest time counts from when it was asked, and its number finds it", async (t) => {
  const desk = await openDesk(t);
  await desk.menu("Papier");
  await desk.tabTo("Formulier overtypen");
  await desk.press("Enter");
  await desk.focused("Nummer van het papieren formulier");
  await desk.says("Later invoeren (van papier)");
  await desk.type("P-0042");
  await desk.tabTo("Wie heeft het aangenomen?");
  await desk.type("Sanne");
  await desk.tabTo("Welke dag?");
  await desk.type("1 januari");
  await desk.press("Tab");
  await desk.says("Typ een datum, zoals 24-11-2026.");
  await desk.tabTo("Waar gaat het over?");
  await desk.press("1", "1");
  await desk.focused("Wat is er nodig?");
  await desk.type("Zuurstofapparaat, accu nog 3 uur");
  await desk.press("Control+Enter");
  await desk.focused("Welke dag?");
  await desk.press("Control+a");
  await desk.type("01-01-2026");
  await desk.tabTo("Hoe laat gevraagd?");
  await desk.type("0915");
  await desk.says(/uiterlijk do 1 jan\.?( 2026)? 12:15, .* te laat \(gelezen uit de tekst\)/);
  await desk.press("Control+Enter");
  await desk.focused("Waar is de hulp nodig?");
  await desk.says("Weet niemand dat nog, druk dan nog eens op Enter.");
  await desk.press("Control+Enter");
  await desk.says("Zo zegt u het nummer");
  await desk.press("F4");
  await desk.type("p-0042");
  await desk.says("1 gevonden");
  await desk.press("Enter");
  await desk.says("Verloop");
  await desk.says(/gevraagd do 1 jan\.?( 2026)? 09:15/);
  await desk.says(/uiterlijk do 1 jan\.?( 2026)? 12:15 \(.* te laat\)/);
  await desk.says("Sanne");
});

test("it is forwarded, confirmed, noted, closed with a reason and reopened; all of it stays readable", async (t) => {
  const desk = await openDesk(t);
  await newRequest(desk, ["5", "1"]);
  await desk.type("Hartpillen op");
  await desk.press("Enter");
  await desk.says("Zo zegt u het nummer");
  await desk.press("Escape");
  await desk.focused("ZB03-A1");
  // The list's own letter.
  await desk.press("d");
  await desk.says("ZB03-A1 doorgeven");
  await desk.choose("Apotheek");
  await desk.press("Tab");
  await desk.choose("Koerier");
  await desk.press("Enter");
  await desk.says("Doorgegeven aan Apotheek (koerier)");
  await desk.says("meegegeven: Wat is er nodig");
  await desk.press("Alt+o");
  await desk.focused("Wie zei dat?");
  await desk.type("Assistente");
  await desk.press("Enter");
  await desk.says("Notitie: Ontvangst bevestigd door Assistente");
  await desk.press("Alt+n");
  await desk.focused("Wat wilt u vastleggen?");
  await desk.type("Apotheek levert om 15 uur");
  await desk.press("Enter");
  await desk.says("Notitie: Apotheek levert om 15 uur");
  await desk.press("Alt+w");
  await desk.says("Welk gegeven?");
  await desk.tabTo("Wat is er nodig?");
  await desk.press("End");
  await desk.type(" sinds gisteren");
  await desk.press("Enter");
  await desk.says('van "Hartpillen op" naar "Hartpillen op sinds gisteren"');
  await desk.press("Alt+a");
  await desk.says("Waarom?");
  await desk.press("Control+Enter");
  await desk.says("Kies een reden.");
  await desk.choose("Doorverwezen");
  await desk.press("Enter");
  await desk.says("Zet er kort bij hoe of waarheen.");
  await desk.tabTo("Toelichting");
  await desk.type("Apotheek Het Plein");
  await desk.press("Enter");
  await desk.says(/Geregeld: doorverwezen/);
  await desk.press("Alt+h");
  await desk.says("Begonnen Alt S");
  await desk.says("Apotheek Het Plein");
});

test("a draft survives a reload and is offered by name", async (t) => {
  const desk = await openDesk(t);
  await newRequest(desk, ["5", "2"]);
  await desk.type("Insuline moet koel");
  await desk.press("Tab");
  await desk.type("Lijsterlaan 22");
  await desk.says("✓ concept bewaard");
  await desk.page.reload();
  await desk.says("Verder met");
  await desk.tabTo("Verder: Insuline moet koel, Lijsterlaan 22");
  await desk.press("Enter");
  await desk.says("Medicijn moet koel blijven");
  assert.equal(await desk.fields(), "Insuline moet koel | Lijsterlaan 22");
});

test("two people change the same field from the same page: both texts stay, and a person chooses", async (t) => {
  const desk = await openDesk(t);
  await desk.call("add_volunteer", { name: "Joris", pin: "2222", role: "desk" });
  await newRequest(desk, ["5", "1"]);
  await desk.type("Hartpillen op");
  await desk.press("Enter");
  await desk.says("Zo zegt u het nummer");
  const other = await openBrowser(t, desk.store);
  await other.focused("Wachtwoordzin");
  await other.type(PASSPHRASE);
  await other.press("Enter");
  await signIn(other, "Joris", "2222");
  await other.focused("ZB03-A1");

  await desk.press("Escape");
  await desk.focused("ZB03-A1");
  for (const [who, text] of [[desk, " voor twee dagen"], [other, ", doosje is mee"]]) {
    await who.press("Enter");
    await who.says("Verloop");
    await who.press("Alt+w");
    await who.says("Welk gegeven?");
    await who.tabTo("Wat is er nodig?");
    await who.press("End");
    await who.type(text);
  }
  await desk.press("Enter");
  await desk.says('naar "Hartpillen op voor twee dagen"');
  // The other screen hears of it while its own change is still being typed.
  await other.says('naar "Hartpillen op voor twee dagen"');
  await other.press("Enter");
  for (const who of [desk, other]) {
    await who.says("Twee mensen schreven iets anders op. Kies wat klopt.");
    await who.says("Hartpillen op, doosje is mee");
    await who.says("nakijken");
  }
  await desk.tabTo("Dit klopt: Hartpillen op, doosje is mee");
  await desk.press("Enter");
  await desk.saysNoMore("Kies wat klopt");
  await other.saysNoMore("Kies wat klopt");
  await desk.says("Hartpillen op voor twee dagen");
});
