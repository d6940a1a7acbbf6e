/** Two laptops and a cable between them: no Wi-Fi, no router, nobody who gives out addresses or knows names. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser, openDesk } from "../kit/browser.mjs";
import { cable, computer } from "../kit/network.mjs";
import { inviteUnaided, pair } from "../kit/pairing.mjs";
import { freshFolder } from "../kit/places.mjs";
import { openAgain } from "../kit/steps.mjs";

/** Longer than a laptop takes to notice that it hears nothing any more. */
const QUIET_MS = 30_000;

const log = (desk, what) =>
  desk.call("log_request", {
    category: "2.2", what, place: "Kanaalkade 31", urgency: "U3", fields: {}, draft: null, sameAs: [],
  });

test("two on a cable find each other, write on when it is pulled out, and hold the same when it is back", async (t) => {
  const [north, south] = [await computer(t, "noord"), await computer(t, "zuid")];
  const between = await cable(north, south);
  // What each makes up for itself.
  await north.has("169.254.17.4/16", south);
  await south.has("169.254.201.9/16", north);
  const one = await openDesk(t, freshFolder(t), north);
  const other = await openBrowser(t, freshFolder(t), south);
  await pair(one, other, "Zuid", "B", inviteUnaided);
  const { trouble, listening } = await one.call("list_laptops");
  assert.deepEqual([trouble, listening], [null, ["169.254.17.4:7472"]]);
  await log(one, "Water bezorgen");
  await other.says("Water bezorgen", 4000);

  await between.pullOut();
  for (const desk of [one, other]) await desk.says("geen contact met de andere laptop", QUIET_MS);
  await log(one, "Insuline koelen");
  await log(other, "Rolstoel duwen");

  await between.plugIn();
  for (const desk of [one, other]) {
    await desk.says("2 laptops, bijgewerkt", QUIET_MS);
    for (const what of ["Water bezorgen", "Insuline koelen", "Rolstoel duwen"]) await desk.says(what);
  }
});

test("where a laptop has nothing but its address of IPv6 they find each other as well, also after a night", async (t) => {
  const [north, south] = [await computer(t, "noord"), await computer(t, "zuid")];
  const between = await cable(north, south);
  const [store, southern] = [freshFolder(t), freshFolder(t)];
  const first = [await openDesk(t, store, north), await openBrowser(t, southern, south)];
  await pair(...first, "Zuid", "B", inviteUnaided);
  for (const desk of first) await desk.says("2 laptops, bijgewerkt");
  const [address] = (await first[1].call("list_laptops")).listening;
  assert.match(address, /^\[fe80::/);
  const { causes } = await first[0].call("look_why", { device: null, address });
  assert.deepEqual(causes.map(({ cause }) => cause), ["not_paired"], "who types it arrives, whoever is there");
  for (const desk of first) await desk.server.stop();
  await between.pullOut();

  const [one, other] = [await openBrowser(t, store, north), await openBrowser(t, southern, south)];
  for (const desk of [one, other]) await openAgain(desk);
  await log(one, "Water bezorgen");
  await between.plugIn();
  await other.says("Water bezorgen", QUIET_MS);
  for (const desk of [one, other]) await desk.says("2 laptops, bijgewerkt", QUIET_MS);
});
