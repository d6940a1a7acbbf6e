import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { RequestPage } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk, emergency, field, minutes, requestPage, row } from "../../test/samples";

async function openRequest(page: RequestPage, own: Answers = {}) {
  const opened = openProgram({
    get_request: () => page,
    list_requests: () => ({ rows: [page.row], total: 1 }),
    ...own,
  });
  await opened.user.click(await screen.findByRole("button", { name: "ZB03-A147" }));
  await screen.findByRole("heading", { name: page.row.what });
  return opened;
}

it("says in words where a request is", async () => {
  const page = requestPage({
    whereabouts: [
      { kind: "laptop", name: "Zuid", letter: "B", at: minutes(-9) },
      {
        kind: "stick",
        letter: "A",
        number: 7,
        writtenAt: minutes(-9),
        handedTo: "koerier",
        handedAt: minutes(-7),
      },
      { kind: "stick", letter: "A", number: 8, writtenAt: minutes(-2), handedTo: null, handedAt: null },
      { kind: "town_hall", name: "gemeente Utrecht", at: minutes(-1) },
      { kind: "only_here" },
    ],
  });
  await openRequest(page);
  const places = within(screen.getByRole("region", { name: "Waar is dit?" })).getAllByRole("listitem");
  expect(places.map((place) => place.textContent?.slice(1))).toEqual([
    "ook op laptop Zuid",
    "op stick A7, meegegeven 14:05 aan koerier",
    "op stick A8, gemaakt 14:10, nog niet meegegeven",
    "bevestigd door gemeente Utrecht 14:11",
    "teksten over mensen: alleen op deze laptop",
  ]);
  await expectAccessible();
});

it("marks in the list what is only here, and leads from its page to codes of it", async () => {
  const { user } = await openRequest(requestPage({ row: row({ onlyHere: true }) }), {
    list_emergencies: () => ({ reports: [] }),
  });
  expect(screen.getByText("alleen op deze laptop")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "QR-codes" }));
  expect(await screen.findByRole("radio", { name: "Een hulpvraag" })).toBeChecked();
  expect(await screen.findByText("ZB03-A147")).toBeVisible();
  expect(screen.getByRole("button", { name: "Toon QR-codes" })).toHaveFocus();
});

it("leads from an emergency report to its radio code", async () => {
  const { user } = openProgram({
    get_desk: () => desk({ emergencies: [emergency()] }),
    get_emergency: () => emergency(),
    list_emergencies: () => ({ reports: [emergency()] }),
  });
  await user.click(await screen.findByRole("button", { name: "Openen" }));
  await user.click(await screen.findByRole("button", { name: "Radiocode" }));
  expect(await screen.findByLabelText("Welke noodmelding?")).toHaveValue("e6");
  expect(screen.getByRole("button", { name: "Toon radiocode" })).toHaveFocus();
});

it("settles a request that was closed twice for different reasons", async () => {
  const status = {
    ...field("status", "settled/helped_here"),
    others: [
      { value: "withdrawn", by: "Ans", at: minutes(-3), on: { name: "Zuid", letter: "B" }, byRadio: null },
    ],
  };
  const page = requestPage({ row: row({ toCheck: true }), fields: [status] });
  const { backend, user } = await openRequest(page, { change_request: () => page });
  const dispute = within(screen.getByRole("region", { name: /Twee mensen schreven/ }));
  expect(dispute.getByText(/^Geregeld: /)).toBeVisible();
  expect(dispute.getByText("Ingetrokken")).toBeVisible();
  expect(dispute.getByText("Ans, laptop Zuid, 14:09")).toBeVisible();
  expect(dispute.queryByRole("button", { name: "Samenvoegen…" })).toBeNull();
  await user.click(dispute.getByRole("button", { name: "Dit klopt: Ingetrokken" }));
  await waitFor(() =>
    expect(backend.inputs("change_request")[0]?.changes).toEqual([
      { field: "status", value: "withdrawn", seen: ["seen-status"] },
    ]),
  );
});

it("does not glue two choices of a list together", async () => {
  const urgency = {
    ...field("urgency", "U2"),
    others: [{ value: "U3", by: "Ans", at: minutes(-3), on: { name: "Zuid", letter: "B" }, byRadio: null }],
  };
  const { user } = await openRequest(requestPage({ row: row({ toCheck: true }), fields: [urgency] }));
  await user.click(screen.getByRole("button", { name: "Iets anders…" }));
  expect(within(screen.getByRole("dialog")).getByRole("radio", { name: /Spoed/ })).toBeChecked();
});

it("combines the ticks of both", async () => {
  const ticks = {
    ...field("ticks", ["cannot_walk"]),
    others: [
      {
        value: ["device_on_power", "cannot_walk"],
        by: "Ans",
        at: minutes(-3),
        on: { name: "Zuid", letter: "B" },
        byRadio: null,
      },
    ],
  };
  const { user } = await openRequest(requestPage({ row: row({ toCheck: true }), fields: [ticks] }));
  await user.click(screen.getByRole("button", { name: "Samenvoegen…" }));
  expect(within(screen.getByRole("dialog")).getAllByRole("checkbox", { checked: true })).toHaveLength(2);
});

it("says of what came by radio from which laptop it is, and that nobody knows yet who typed it", async () => {
  const byRadio = { name: "Zuid", letter: "B" };
  const page = requestPage({
    fields: [{ ...field("urgency", "U2"), by: null, byRadio }],
    timeline: [{ at: minutes(-12), by: null, byRadio, role: "", what: { kind: "logged" } }],
  });
  await openRequest(page);
  expect(screen.getAllByText(/kwam via radio of code van laptop Zuid; wie het typte/)).toHaveLength(2);
  expect(screen.queryByText(/onbekend|niemand aangemeld/)).toBeNull();
});
