/** Two laptops of one point: pairing, the same on both screens, disagreeing while parted, and striking off. */

import { test } from "node:test";
import { openBrowser, openDesk } from "../kit/browser.mjs";
import { compare, invite, join, pair } from "../kit/pairing.mjs";
import { freshFolder } from "../kit/places.mjs";
import { openAgain } from "../kit/steps.mjs";

const WATER = {
  category: "2.2", what: "Water bezorgen", place: "Kanaalkade 31", urgency: "U3", fields: {}, draft: null, sameAs: [],
};

test("an empty laptop joins; what one writes the other shows, and says where it is", async (t) => {
  const one = await openDesk(t);
  const other = await openBrowser(t, freshFolder(t));
  await pair(one, other);
  await one.says("2 laptops, bijgewerkt");
  await other.says("2 laptops, bijgewerkt");

  const { row } = await one.call("log_request", WATER);
  await other.says("Water bezorgen", 4000);
  await other.page.reload();
  await other.focused(row.number);
  await other.press("Enter");
  await other.says("Waar is dit?");
  await other.says("ook op laptop");
});

test("what two changed while parted is shown as both wrote it, and one choice settles it for both", async (t) => {
  const store = freshFolder(t);
  const one = await openDesk(t);
  const other = await openBrowser(t, store);
  await pair(one, other);
  const { row } = await one.call("log_request", WATER);
  const { fields } = await one.call("get_request", { id: row.id });
  await other.says("Water bezorgen");
  await other.server.stop();

  const { seen } = fields.find((field) => field.name === "what");
  await one.call("change_request", { id: row.id, changes: [{ field: "what", value: "Water voor twee", seen }] });
  await one.server.stop();

  const parted = await openBrowser(t, store);
  await openAgain(parted);
  await parted.call("change_request", { id: row.id, changes: [{ field: "what", value: "Water voor drie", seen }] });
  const back = await openBrowser(t, one.store);
  await openAgain(back);
  await back.says("Nakijken (1)");
  await back.focused(row.number);
  await back.press("Enter");
  await back.says("Twee mensen schreven iets anders op");
  await back.says("Water voor twee");
  await back.tabTo("Dit klopt: Water voor drie");
  await back.press("Enter");
  await back.saysNoMore("Twee mensen schreven iets anders op");
  await parted.saysNoMore("Nakijken (1)");
});

test("numbers that differ pair nobody, and a used code is refused in words", async (t) => {
  const one = await openDesk(t);
  const other = await openBrowser(t, freshFolder(t));
  await join(other, "Zuid", () => invite(one));
  await other.says("Staat op allebei hetzelfde getal?");
  await other.tabTo("Nee, anders");
  await other.press("Enter");
  for (const desk of [one, other]) await desk.says("Het koppelen is niet gelukt");
  await other.says("Er is niets veranderd en niets kwijt");

  await one.tabTo("Nieuwe code");
  await one.press("Enter");
  await one.says("Typ deze code op de andere laptop");
});

test("a lost laptop is struck off after saying what that does", async (t) => {
  const one = await openDesk(t);
  const other = await openBrowser(t, freshFolder(t));
  await join(other, "Zuid", () => invite(one));
  await compare(one, other);
  await one.says("Gekoppeld met");
  await one.tabTo("Klaar");
  await one.press("Enter");
  await one.tabTo("Schrappen");
  await one.press("Enter");
  await one.says("Hij krijgt niets nieuws meer");
  await one.tabTo("Ja, schrappen");
  await one.press("Enter");
  await one.says("Geschrapt: krijgt niets nieuws");
});
