import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Opening, PointState } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, emergency, minutes } from "../../test/samples";
import { coordinator, opening } from "../../test/shift";

const open: PointState = {
  id: "p1",
  state: "open",
  at: minutes(-300),
  by: "Fatima",
  reopens: null,
  emergencyNumber: "",
  left: [],
};
const night: PointState = { ...open, id: "p2", state: "night", by: "Wil", reopens: minutes(1068) };

function openLists(now: Opening, own: Answers = {}) {
  let stands = now;
  return openProgram({
    get_desk: () => coordinator,
    get_opening: () => stands,
    tick_line: ({ list, line, done }) => {
      const tick = (one: Opening["lists"][number]["lines"][number]) =>
        one.code === line
          ? { ...one, by: done ? "Fatima" : null, at: done ? minutes(0) : null, seen: ["t1"] }
          : one;
      const lists = stands.lists.map((one) =>
        one.code === list ? { ...one, lines: one.lines.map(tick) } : one,
      );
      stands = { ...stands, lists };
      return stands;
    },
    set_point_state: () => stands,
    print_sign: () => ({ document: "doc1", fileName: "bord.pdf" }),
    ...own,
  });
}

const ticked = (now: Opening): Opening => ({
  ...now,
  lists: now.lists.map((list) => ({
    ...list,
    lines: list.lines.map((line) => ({ ...line, by: "Joris", at: minutes(-5), seen: ["t1"] })),
  })),
});

it("ticks by keyboard and says who looked, and takes a tick back", async () => {
  const { backend, user } = openLists(opening());
  await goByMenu(user, "Openen en sluiten");
  expect(await screen.findByText("Nog niet geopend")).toBeVisible();
  await expectAccessible();
  expect(screen.getAllByRole("checkbox")[0]).toHaveFocus();
  const exits = screen.getByRole("checkbox", { name: /Nooduitgangen/ });
  exits.focus();
  await user.keyboard(" ");
  await waitFor(() => expect(exits).toBeChecked());
  expect(exits).toHaveAccessibleName(/Fatima, 14:12/);
  expect(screen.getByText("1 van 17 gedaan")).toBeVisible();
  await user.keyboard(" ");
  await waitFor(() => expect(exits).not.toBeChecked());
  expect(backend.inputs("tick_line")).toEqual([
    { list: "open", line: "exits", done: true, seen: [] },
    { list: "open", line: "exits", done: false, seen: ["t1"] },
  ]);
});

it("opens at once when all is done", async () => {
  const { backend, user } = openLists(ticked(opening()));
  await goByMenu(user, "Openen en sluiten");
  await user.click(await screen.findByRole("button", { name: "Open het punt" }));
  await waitFor(() =>
    expect(backend.inputs("set_point_state")).toEqual([
      { state: "open", reopens: null, emergencyNumber: "", anyway: false, seen: [] },
    ]),
  );
  expect(await screen.findByText("Het punt is open.")).toBeVisible();
});

it("says what must be done before closing, and closes all the same when somebody says so", async () => {
  const obstacles = [
    { what: "emergencies", count: 1 },
    { what: "only_here", count: 14 },
  ];
  const { backend, user } = openLists(opening({ states: [open], obstacles }), {
    get_desk: () => ({ ...coordinator, emergencies: [emergency()] }),
    list_messages: () => ({ open: [], closed: [] }),
  });
  await goByMenu(user, "Openen en sluiten");
  const first = within(await screen.findByRole("region", { name: "Eerst nog doen" }));
  expect(first.getByText("1 noodmelding is niet bevestigd")).toBeVisible();
  expect(first.getByRole("button", { name: "Bekijk: 14 stukken staan alleen op deze laptop" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sluit voor de nacht" }));
  expect(screen.getByLabelText("Weer open om")).toHaveAccessibleDescription(/hoe laat/);
  await user.type(screen.getByLabelText("Weer open om"), "0800");
  await user.click(screen.getByRole("button", { name: "Sluit voor de nacht" }));
  const dialog = within(await screen.findByRole("dialog"));
  const items = dialog.getAllByRole("listitem");
  expect(items[0]).toHaveTextContent(/1 noodmelding.*N-ZB03-A6/);
  expect(items[2]).toHaveTextContent(/11 regels zijn niet afgevinkt.*en nog 7/);
  await expectAccessible();
  expect(backend.inputs("set_point_state")).toHaveLength(0);
  await user.click(dialog.getByRole("button", { name: "Toch sluiten" }));
  await waitFor(() =>
    expect(backend.inputs("set_point_state")).toEqual([
      { state: "night", reopens: minutes(1068), emergencyNumber: "112", anyway: true, seen: ["p1"] },
    ]),
  );
  expect(await screen.findByText(/Vastgelegd: wat nog open stond/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole("region", { name: "Openen en sluiten" })).toHaveFocus());
});

it("asks too when only the program knows that something is in the way", async () => {
  const { user } = openLists(ticked(opening({ states: [open] })), {
    set_point_state: ({ anyway }) => {
      if (!anyway) throw new CommandFailed("not_ready", { unticked: 0, obstacles: ["messages"] });
      return opening();
    },
  });
  await goByMenu(user, "Openen en sluiten");
  await user.click(await screen.findByRole("radio", { name: "Sluit definitief" }));
  await user.click(screen.getByRole("button", { name: "Sluit definitief" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Toch sluiten" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

it("shows both states where two laptops contradict each other, names both, and prints the sign", async () => {
  const { backend, user } = openLists(ticked(opening({ states: [night, open] })));
  await goByMenu(user, "Openen en sluiten");
  expect(await screen.findByText(/Twee laptops zeggen iets anders/)).toBeVisible();
  expect(screen.getByText("Dicht voor de nacht")).toBeVisible();
  expect(screen.getByText(/weer open: wo 25 nov 08:00/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Afdrukken: Bord voor de deur" }));
  await waitFor(() => expect(backend.opened).toEqual(["doc1"]));
  await user.click(screen.getByRole("button", { name: "Open het punt" }));
  await waitFor(() => expect(backend.inputs("set_point_state")[0]?.seen).toEqual(["p2", "p1"]));
});

it("says afterwards what was still open when the point closed nevertheless", async () => {
  const left = [
    { what: "messages", count: 2 },
    { what: "unticked", count: 1 },
  ];
  const { user } = openLists(opening({ states: [{ ...night, left }] }));
  await goByMenu(user, "Openen en sluiten");
  expect(await screen.findByText(/Dit stond toen nog open/)).toHaveTextContent(
    /2 berichten zijn niet bevestigd, 1 regel is niet afgevinkt/,
  );
});

it("leaves opening and closing to the coordinator", async () => {
  const { user } = openLists(opening({ states: [open] }), { get_desk: () => desk() });
  await goByMenu(user, "Openen en sluiten");
  expect(await screen.findAllByText(/Alleen de coördinator/)).not.toHaveLength(0);
  expect(screen.queryByRole("button", { name: "Sluit voor de nacht" })).toBeNull();
});

it("prints the sign before the door closes, with where people can go once it is for good", async () => {
  const open = {
    id: "s1",
    state: "open",
    at: minutes(-60),
    by: "Fatima",
    reopens: null,
    emergencyNumber: "",
    left: [],
  };
  const { backend, user } = openLists(opening({ states: [open], forGood: [{ what: "requests", count: 2 }] }));
  await goByMenu(user, "Openen en sluiten");
  await user.click(await screen.findByRole("radio", { name: /Sluit definitief/ }));
  expect(await screen.findByText(/2 hulpvragen staan nog open/)).toBeVisible();
  await user.type(screen.getByLabelText(/Waar kan men nu terecht/), "Sporthal");
  await user.click(screen.getByRole("button", { name: /^Afdrukken: / }));
  await waitFor(() =>
    expect(backend.inputs("print_sign")).toEqual([
      { sign: { state: "closed", reopens: null, emergencyNumber: "112" }, instead: "Sporthal" },
    ]),
  );
  await user.click(screen.getByRole("radio", { name: /Sluit voor de nacht/ }));
  expect(screen.queryByText(/2 hulpvragen staan nog open/)).toBeNull();
});
