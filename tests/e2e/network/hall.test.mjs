/** Three laptops on the Wi-Fi of a hall that knows no IPv6: it fails one of them, and gives out other addresses. */

import { test } from "node:test";
import { openBrowser, openDesk } from "../kit/browser.mjs";
import { computer, hall } from "../kit/network.mjs";
import { inviteUnaided, pair } from "../kit/pairing.mjs";
import { freshFolder } from "../kit/places.mjs";
import { openAgain } from "../kit/steps.mjs";

/** Longer than a laptop takes to notice that it hears nothing any more. */
const QUIET_MS = 30_000;

const log = (desk, what) =>
  desk.call("log_request", {
    category: "2.2", what, place: "Kanaalkade 31", urgency: "U3", fields: {}, draft: null, sameAs: [],
  });

test("three find each other again by themselves, whatever the Wi-Fi does to them", async (t) => {
  const computers = [];
  for (const name of ["noord", "zuid", "oost"]) computers.push(await computer(t, name));
  for (const one of computers) await one.knowsNoIpv6();
  const wifi = await hall(t, computers);
  for (const [place, one] of computers.entries()) await one.has(`192.168.8.${11 + place}/24`, wifi);
  const [north, south, east] = computers;
  const eastern = freshFolder(t);
  const one = await openDesk(t, freshFolder(t), north);
  const [two, three] = [await openBrowser(t, freshFolder(t), south), await openBrowser(t, eastern, east)];
  await pair(one, two, "Zuid", "B", inviteUnaided);
  await pair(one, three, "Oost", "C", inviteUnaided);
  // South and east were never paired: they heard of each other.
  for (const desk of [one, two, three]) await desk.says("3 laptops, bijgewerkt");

  await wifi.loses(east);
  await three.says("geen contact met 2 laptops", QUIET_MS);
  for (const desk of [one, two]) await desk.says("contact met 1 van 2 laptops", QUIET_MS);
  await log(three, "Water bezorgen");
  await log(one, "Insuline koelen");
  await wifi.hears(east);
  for (const desk of [one, two, three]) {
    await desk.says("3 laptops, bijgewerkt");
    for (const what of ["Water bezorgen", "Insuline koelen"]) await desk.says(what);
  }

  // One gets a new address, and another the one that it had.
  await south.changes("192.168.8.12/24", "192.168.8.77/24", wifi);
  await east.changes("192.168.8.13/24", "192.168.8.12/24", wifi);
  await log(two, "Rolstoel duwen");
  for (const desk of [one, three]) await desk.says("Rolstoel duwen");
  for (const desk of [one, two, three]) await desk.says("3 laptops, bijgewerkt");

  // Started where nobody hears it, at an address that nobody knows.
  await wifi.loses(east);
  await three.server.stop();
  await east.changes("192.168.8.12/24", "192.168.8.140/24", wifi);
  const again = await openBrowser(t, eastern, east);
  await openAgain(again);
  await log(again, "Kachel lenen");
  await wifi.hears(east);
  for (const desk of [one, two]) await desk.says("Kachel lenen", QUIET_MS);
  for (const desk of [one, two, again]) await desk.says("3 laptops, bijgewerkt");
});
