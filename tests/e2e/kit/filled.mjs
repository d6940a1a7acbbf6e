/** A point in the middle of its day: volunteers, a dozen requests in all stages, visitors. */

import { goodEntries } from "./cases.mjs";

const MINUTE = 60_000;
const KEPT = ["reach", "access", "people", "tried"];

/** Writes it through the commands of the screen's own session, and answers the rows of the open list. */
export async function fill(desk) {
  await desk.call("add_volunteer", { name: "Joris", pin: "2222", role: "desk" });
  await desk.call("add_volunteer", { name: "Fatima", pin: "1111", role: "communications" });
  const now = Date.now();
  const ids = [];
  for (const [place, entry] of goodEntries().entries()) {
    const at = now - (95 - place * 7) * MINUTE;
    const fields = Object.fromEntries(KEPT.filter((name) => entry[name]).map((name) => [name, entry[name]]));
    if (entry.deadline_minutes) fields.deadline = at + entry.deadline_minutes * MINUTE;
    const { category, what, urgency } = entry;
    const request = { category, what, place: entry.where ?? "", urgency, draft: null, sameAs: [] };
    const page = await desk.call("log_request", { ...request, fields: { ...fields, received_at: at } });
    ids.push(page.row.id);
  }
  const step = (place) => ({ id: ids[place], note: null, seen: null });
  const forward = (place, to, means) =>
    desk.call("forward_request", { ...step(place), to, means, at: now - 20 * MINUTE, details: ["what", "where"] });
  await desk.call("accept_request", step(0));
  await desk.call("note_request", { id: ids[0], text: "Buurman brengt om 16 uur een volle accu.", draft: null });
  await forward(0, "Thuiszorg", "handheld_radio");
  await desk.call("confirm_receipt", step(0));
  await forward(2, "Apotheek", "courier");
  await forward(5, "Wijkteam", "spoken");
  await desk.call("accept_request", step(4));
  await desk.call("start_request", step(4));
  for (const reason of "request request request offer family other request".split(" "))
    await desk.call("count_visit", { reason });
  const { rows } = await desk.call("list_requests", {
    open: true, category: null, status: null, assignedTo: null, toCheck: false, offset: 0, limit: 50,
  });
  return rows;
}
