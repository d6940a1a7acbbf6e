/** A laptop and the town hall's server, with a router between them, and a line that comes and breaks. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openDesk } from "../kit/browser.mjs";
import { enrol, letIn, openKnownDesk, road } from "../kit/road.mjs";
import { terminal } from "../kit/terminal.mjs";
import { until } from "../kit/wait.mjs";

/** Longer than the program lets a town hall rest that was away. */
const REST_MS = 45_000;
const UPLOAD_MS = 60_000;
const REQUESTS = 8000;

test("a line that comes is noticed by itself, and what was written until then goes over it", async (t) => {
  const way = await road(t);
  await way.hall.serve(way.server);
  await way.joins();
  const desk = await openDesk(t, undefined, way.laptop);
  const code = await enrol(desk, way.hall);
  await desk.menu("Gemeente");
  await desk.says("De gemeente is op dit netwerk niet te vinden");
  await way.goesOn();
  await letIn(desk, way.hall, code, REST_MS);
});

test("an upload that is cut goes on where it was, also when the server was started anew meanwhile", async (t) => {
  const way = await road(t);
  const { desk, store, served } = await openKnownDesk(t, way);
  const townHall = () => desk.call("get_town_hall");
  const sent = () => way.laptop.sentTo(way.router);
  await way.laptop.sends(way.router, 32_000);
  const before = await sent();
  await terminal(store, "bench-data", "--requests", `${REQUESTS}`);
  await until(async () => (await townHall()).waiting > 0, { what: "the upload" });
  const half = await until(async () => {
    const now = await townHall();
    return now.waiting < REQUESTS / 2 && now;
  }, { what: "half of the upload", within: UPLOAD_MS });
  assert.ok(half.inTouch, "who sends for long is in touch all the time");

  await way.line.pullOut();
  const first = (await sent()) - before;
  const { waiting } = await townHall();
  await served.stop();
  await desk.says("Geen verbinding", UPLOAD_MS);
  await way.hall.serve(way.server);
  await way.laptop.sends(way.router);
  const again = await sent();
  await way.line.plugIn();
  await desk.says("Alles is bevestigd", UPLOAD_MS);
  const second = (await sent()) - again;
  const [each, eachAfter] = [first / (REQUESTS - waiting), second / waiting];
  t.diagnostic(`${first} bytes for ${REQUESTS - waiting} requests, after the cut ${second} for ${waiting}`);
  assert.ok(eachAfter < 1.5 * each, "nothing but what was missing went over the line");
});
