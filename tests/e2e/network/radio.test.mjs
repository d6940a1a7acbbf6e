/** A line as slow as a radio's: 1,200 bit/s, both ways. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openKnownDesk, road } from "../kit/road.mjs";
import { terminal } from "../kit/terminal.mjs";
import { until } from "../kit/wait.mjs";

/** The backlog behind it takes minutes. */
const EMERGENCY_MS = 60_000;
const REQUESTS = 3000;

test("over 1,200 bit/s an emergency report arrives before a backlog", async (t) => {
  const way = await road(t);
  if (!(await way.laptop.canSendSlowly(way.router))) return t.skip("this kernel has no tbf (CONFIG_NET_SCH_TBF)");
  const { desk, store } = await openKnownDesk(t, way);
  await way.line.pullOut();
  await terminal(store, "bench-data", "--requests", `${REQUESTS}`);
  await desk.call("report_emergency", { what: "Man ademt slecht", place: "Kanaalkade 31", reach: "", draft: null });
  await until(async () => (await desk.call("get_town_hall")).waiting > REQUESTS, { what: "a backlog" });
  await way.laptop.sends(way.router, 1200);
  await way.router.sends(way.laptop, 1200);
  await way.line.plugIn();
  const point = await until(async () => {
    const [now] = await held(way.hall);
    return now.emergencyReports.length > 0 && now;
  }, { what: "the emergency report", within: EMERGENCY_MS });
  assert.equal(point.emergencyReports[0].what, "Man ademt slecht");
  const { waiting } = await desk.call("get_town_hall");
  t.diagnostic(`${point.requests.length} of ${REQUESTS} requests were there by then; ${waiting} entries wait`);
  assert.ok(point.requests.length < REQUESTS / 2 && waiting > REQUESTS / 2, "it did not wait for the backlog");
});

/** What the town hall has of every point. */
async function held(hall) {
  const out = join(hall.folder, "out");
  await hall.act("export", "--out", out);
  return JSON.parse(readFileSync(join(out, "alles.json"), "utf8")).points;
}
