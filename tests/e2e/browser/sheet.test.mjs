/** Information sheets by keyboard: found, handed out, replaced; the board and the public screen follow. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openDesk } from "../kit/browser.mjs";

const sheet = (code, core) => ({
  code,
  categories: ["2.1"],
  picture: "drop",
  confirmed: true,
  validUntil: null,
  nextUpdate: null,
  area: "",
  sources: [{ key: "", name: "het waterbedrijf", address: "", read: "" }],
  texts: [
    {
      language: "nl", checked: true, title: "Kraanwater", core: [core], readAloud: core,
      act: [{ text: core, picture: "drop", source: "" }], avoid: [], go: [],
    },
  ],
});

const givesOut = async (desk, words, contradicts) => {
  const { summary } = await desk.call("write_sheet", words);
  await desk.call("approve_sheet", { digest: summary.digest, publish: true, contradicts });
  return summary;
};

test("a sheet is found by half a word and handed out with the keyboard alone", async (t) => {
  const desk = await openDesk(t);
  await desk.press("F6");
  await desk.focused("Zoek een blad");
  await desk.type("koolmon");
  await desk.says("Koolmonoxide en kaarsen");
  await desk.press("Enter");
  await desk.says("Hier kunt u terecht");
  await desk.tabTo("Uitgedeeld");
  await desk.press("Enter");
  await desk.waitFor(async () => {
    const { sheets } = await desk.call("list_sheets", {});
    return sheets.find((one) => one.code === "B07").copies === 1;
  }, "one copy to be counted");
});

test("an old version cannot go out, and says what took its place", async (t) => {
  const desk = await openDesk(t);
  const first = await givesOut(desk, sheet("", "Het kraanwater is veilig."), false);
  await desk.call("distribute_sheet", { digest: first.digest, language: "nl", copies: 42, means: "paper" });
  await givesOut(desk, sheet(first.code, "Kook het kraanwater."), true);
  await desk.press("F6");
  await desk.says("42 × ");
  await desk.says("v2 zegt iets anders");
  await desk.press("Escape");

  await desk.menu("Wat weten we nu");
  await desk.says("Kook het kraanwater.");
  assert.ok(!(await desk.text()).includes("is veilig"), "the board shows what holds");
});
