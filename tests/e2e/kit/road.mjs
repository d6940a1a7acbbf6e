/** The road from a laptop over a router to the town hall's server, each of them a computer of its own. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDesk } from "./browser.mjs";
import { openTownHall } from "./hub.mjs";
import { cable, computer } from "./network.mjs";
import { freshFolder } from "./places.mjs";

const SERVER = "10.20.0.2:7473";

/** Everything is in its place, but the laptop has no address yet. Laptops are told to call the server by `calledAs`. */
export async function road(test, calledAs = SERVER) {
  const [laptop, router, server] = [
    await computer(test, "laptop"), await computer(test, "router"), await computer(test, "gemeente"),
  ];
  await router.forwards();
  await cable(laptop, router);
  const line = await cable(router, server);
  await router.has("192.168.8.1/24", laptop);
  await router.has("10.20.0.1/24", server);
  await server.has("10.20.0.2/24", router);
  await server.ip("route", "add", "default", "via", "10.20.0.1");
  const hall = await openTownHall(test, { listen: SERVER, addresses: [calledAs] });
  // As when the router is switched on and gives it an address, and later says that there is more than this network.
  const joins = () => laptop.has("192.168.8.2/24", router);
  const goesOn = () => laptop.ip("route", "add", "default", "via", "192.168.8.1");
  return { laptop, router, server, line, hall, joins, goesOn };
}

/** The point takes the town hall's file. Answers the code of the laptop. */
export async function enrol(desk, hall) {
  const file = join(hall.folder, "zb03.steunpunt");
  await hall.act("enrol", "--point", "ZB03", "--name", "Noodsteunpunt De Schakel", "--out", file);
  const { ownFingerprint } = await desk.call("enrol", { content: readFileSync(file).toString("base64") });
  return ownFingerprint;
}

/** A desk whose laptop the town hall knows, with nothing on the way. */
export async function openKnownDesk(test, { laptop, server, hall, joins, goesOn }) {
  const served = await hall.serve(server);
  await joins();
  await goesOn();
  const store = freshFolder(test);
  const desk = await openDesk(test, store, laptop);
  const code = await enrol(desk, hall);
  await desk.menu("Gemeente");
  await letIn(desk, hall, code);
  return { desk, store, served };
}

/** On the screen of the town hall: somebody there lets the laptop in, while the desk goes on working. */
export async function letIn(desk, hall, code, within) {
  await desk.says("De gemeente moet deze laptop nog toelaten", within);
  await hall.act("confirm", code);
  // Whoever writes something is not made to wait for the next time.
  await desk.call("count_visit", { reason: "request" });
  await desk.says("Alles is bevestigd");
}
