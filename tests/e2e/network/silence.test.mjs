/** A town hall's address from which nothing comes back, not even a refusal: nobody at the desk waits for it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openDesk } from "../kit/browser.mjs";
import { enrol, road } from "../kit/road.mjs";
import { COORDINATOR, PASSPHRASE, PIN } from "../kit/steps.mjs";
import { until } from "../kit/wait.mjs";

const WATER = {
  category: "2.2", what: "Water bezorgen", place: "Kanaalkade 31", urgency: "U3", fields: {}, draft: null, sameAs: [],
};
/** What is done at a desk all day, and what ends and begins a day. */
const DAY = [
  ...Array(9).fill(["log_request", WATER]),
  ["count_visit", { reason: "request" }],
  ["get_desk"],
  ["get_town_hall"],
  ["list_laptops"],
  ["close_store"],
  ["unlock_store", { exercise: false, passphrase: PASSPHRASE }],
  ["sign_in", { name: COORDINATOR, pin: PIN }],
  ["log_request", WATER],
];
/** What another program on this machine may cost at any time. A line that is waited for costs seconds. */
const NOISE_MS = 1000;

for (const calledAs of ["10.20.0.2:7473", "steunpunten.zandbeek.example:7473"]) {
  test(`nothing at the desk waits for ${calledAs}, where nobody answers`, async (t) => {
    const way = await road(t, calledAs);
    await way.router.ip("route", "replace", "blackhole", "10.20.0.0/24");
    way.laptop.asksNamesOf("10.20.0.53");
    const desk = await openDesk(t, undefined, way.laptop);
    const alone = await longest(desk, () => true);

    await way.joins();
    await way.goesOn();
    await enrol(desk, way.hall);
    const calling = () => isCalling(way.laptop);
    await until(calling, { what: "a call that nobody answers" });
    const meanwhile = await longest(desk, calling);
    t.diagnostic(`the slowest: ${told(alone)} without a network, ${told(meanwhile)} while it calls`);
    for (const [command, took] of Object.entries(meanwhile))
      assert.ok(took < 3 * alone[command] + NOISE_MS, `${command} took ${took} ms; without a network ${alone[command]}`);
  });
}

/** How long each command of a day took at most, in milliseconds; `is` holds before each of them. */
async function longest(desk, is) {
  const took = {};
  for (const [command, input] of DAY) {
    await until(is, { what: `a call during ${command}`, within: 45_000 });
    const begun = performance.now();
    await desk.call(command, input);
    took[command] = Math.max(took[command] ?? 0, Math.round(performance.now() - begun));
  }
  return took;
}

const told = (took) => {
  const [[command, most]] = Object.entries(took).sort(([, one], [, other]) => other - one);
  return `${command} ${most} ms, log_request ${took.log_request} ms`;
};

/** Whether this computer waits for somebody beyond the router: a server, or who knows its name. */
async function isCalling(computer) {
  const open = await computer.run("ss", "-Htun", "state", "syn-sent", "state", "established");
  return open.includes(" 10.20.0.");
}
