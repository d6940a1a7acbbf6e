/** The desk: the list by arrows and letters, filters, searching, and what the pictures in the README show. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser, openDesk } from "../kit/browser.mjs";
import { fill } from "../kit/filled.mjs";
import { picture } from "../kit/picture.mjs";
import { freshFolder } from "../kit/places.mjs";
import { openAgain } from "../kit/steps.mjs";
import { newPoint, terminal } from "../kit/terminal.mjs";

/** A whole number comes before those that only begin like it. */
async function found(desk, number) {
  const first = () => desk.evaluate(() => document.querySelector("[role=option] .sp-hit__number")?.innerText);
  await desk.waitFor(async () => (await first()) === number, `${number} as the first hit`);
}

test("a dozen open requests are walked, opened, taken on, filtered and found", async (t) => {
  const desk = await openDesk(t);
  const rows = await fill(desk);
  await desk.page.reload();
  await desk.says("12 open");
  await desk.focused(rows[0].number);
  await picture("desk", () => desk.picture());

  await desk.press("ArrowDown", "ArrowDown");
  await desk.focused(rows[2].number);
  await desk.press("End");
  await desk.focused(rows.at(-1).number);
  await desk.press("Home", "ArrowDown");
  await desk.focused(rows[1].number);
  await desk.press("Enter");
  await desk.says("Verloop");
  await desk.press("Escape");
  await desk.focused(rows[1].number);

  const fresh = rows.findIndex((row) => row.status === "new");
  await desk.press("Home");
  for (let step = 0; step < fresh; step += 1) await desk.press("ArrowDown");
  await desk.focused(rows[fresh].number);
  await desk.press("m");
  const taken = () => desk.call("get_request", { id: rows[fresh].id });
  await desk.waitFor(async () => (await taken()).row.status === "accepted", "the request to be taken on");

  await desk.tabTo("Onderwerp", "Shift+Tab");
  await desk.press("z");
  await desk.says(`${rows.filter((row) => row.category.startsWith("5.")).length} gevonden`);
  await desk.tabTo("Filters uit");
  await desk.press("Enter");
  await desk.says("12 open");

  const [first] = rows;
  await desk.press("F4");
  await desk.type("kan");
  await desk.says("gevonden");
  await picture("search", () => desk.picture());
  await desk.press("Control+a");
  await desk.type(first.number);
  await found(desk, first.number);
  await desk.press("Enter");
  await desk.says("Verloop");
  await desk.press("Escape");
  assert.equal(await desk.value(), first.number, "coming back shows the same search");
});

test("pictures: a request's page, a new request, the dark theme, the locked screen", async (t) => {
  const desk = await openDesk(t);
  const rows = await fill(desk);
  await desk.page.reload();
  await desk.focused(rows[0].number);
  const worked = rows.find((row) => row.status === "receipt_confirmed");
  await desk.press("F4");
  await desk.type(worked.number);
  await found(desk, worked.number);
  await desk.press("Enter");
  await desk.says("Buurman brengt om 16 uur");
  await picture("request", () => desk.picture());

  await desk.press("F2");
  await desk.focused("Waar gaat het over?");
  await desk.press("1", "1");
  await desk.focused("Wat is er nodig?");
  await desk.type("Zuurstofapparaat van moeder, accu nog 3 uur");
  await desk.press("Tab");
  await desk.type(worked.place);
  await desk.says("gelezen uit de tekst");
  await desk.says("✓ concept bewaard");
  await picture("new-request", () => desk.picture());
  await desk.press("Escape");
  await desk.says("Verder met");

  await desk.call("report_emergency", {
    what: "Gaslucht in het trappenhuis", place: "Kanaalkade 100", reach: "Man met gele jas",
    draft: null, toldAt: null, paperNumber: null,
  });
  const { settings } = await desk.call("get_desk");
  await desk.call("change_settings", { ...settings, theme: "dark" });
  await desk.says("Gaslucht in het trappenhuis");
  await desk.waitFor(() => desk.evaluate(() => document.documentElement.dataset.theme === "dark"), "the dark theme");
  await picture("desk-dark", () => desk.picture());
  await desk.call("change_settings", settings);
  await desk.press("F9");
  await desk.focused("Naam");
  await desk.says("1 noodmelding niet bevestigd");
  await picture("lock", () => desk.picture());
});

test("a list longer than the screen is walked to its end and back, and the page stays as high as the screen", async (t) => {
  const store = freshFolder(t);
  await newPoint(store);
  await terminal(store, "bench-data", "--requests", "200");
  const desk = await openBrowser(t, store);
  await openAgain(desk);
  const { rows } = await desk.call("list_requests", {
    open: true, category: null, status: null, assignedTo: null, toCheck: false, offset: 0, limit: 200,
  });
  await desk.focused(rows[0].number);
  await desk.press("End");
  await desk.focused(rows.at(-1).number);
  await desk.press("ArrowUp");
  await desk.focused(rows.at(-2).number);
  await desk.press("Home");
  await desk.focused(rows[0].number);
  const [page, screen] = await desk.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
  assert.equal(page, screen);

  // Whoever scrolls with the wheel goes on by keyboard from what is in sight.
  await desk.evaluate(() => document.querySelector(".sp-list__scroll").scrollTo(0, 6000));
  await desk.waitFor(async () => (await desk.focus()) === "", "the first row to be out of sight");
  await desk.press("ArrowDown");
  const isInSight = () => {
    const [row, list] = [document.activeElement.closest("tr"), document.querySelector(".sp-list__scroll")];
    return row && row.getBoundingClientRect().top >= list.getBoundingClientRect().top && list.scrollTop > 5000;
  };
  await desk.waitFor(() => desk.evaluate(isInSight), "a row in sight to have the focus");
});
