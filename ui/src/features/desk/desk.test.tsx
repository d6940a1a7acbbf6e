import { createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Contradicted, RequestRow } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, field, minutes, requestPage, row } from "../../test/samples";
import { sheetLibrary } from "../../test/sheets";

const ROWS = [
  row(),
  row({
    id: "r151",
    number: "ZB03-A151",
    what: "Insuline moet koel blijven",
    status: "accepted",
    assignedTo: "Joris",
  }),
  row({
    id: "r139",
    number: "ZB03-A139",
    what: "Controlebezoek",
    urgency: "U3",
    countsAs: "U3",
    deadline: null,
    toCheck: true,
  }),
];

function openDesk(own: Answers = {}) {
  return openProgram({
    list_requests: () => ({ rows: ROWS, total: ROWS.length }),
    list_volunteers: () => ({ volunteers: [{ id: "v2", name: "Joris", role: "desk", active: true }] }),
    get_request: ({ id }) => requestPage({ row: ROWS.find((one) => one.id === id) ?? row() }),
    ...own,
  });
}

it("tells of sheets that went out and are wrong now, leads to who got them, and can be ticked off for good", async () => {
  const wrong = {
    code: "B09",
    title: "Drinkwater",
    version: 1,
    digest: "d1",
    by: 3,
    withdrawn: false,
    reason: "",
    copies: 42,
    requests: 1,
    byWithdrawn: false,
    tickedOff: null,
  };
  let contradicted: Contradicted[] = [wrong];
  const { backend, user } = openDesk({
    list_sheets: () => sheetLibrary({ contradicted }),
    tick_off_contradiction: () => {
      contradicted = [{ ...wrong, tickedOff: { by: "Sanne", at: minutes(-1) } }];
      return sheetLibrary({ contradicted });
    },
    list_sheet_requests: () => ({
      requests: [{ id: "r147", number: "ZB03-A147", what: "Zuurstof", reach: "06 op briefje" }],
    }),
  });
  const told = within(
    await screen.findByRole("region", { name: "Uitgedeelde bladen die niet meer kloppen" }),
  );
  expect(told.getByText("42 × B09 v1 uitgedeeld")).toBeVisible();
  // The list takes the focus once, when it comes.
  await waitFor(() => expect(screen.getByRole("button", { name: "ZB03-A147" })).toHaveFocus());
  await expectAccessible();
  told.getByRole("button", { name: /1 hulpvraag kreeg het/ }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("bereikbaar: 06 op briefje")).toBeVisible();
  await user.keyboard("{Escape}{Tab}{Enter}");
  await waitFor(() => expect(told.queryByText("42 × B09 v1 uitgedeeld")).toBeNull());
  expect(backend.inputs("tick_off_contradiction")).toEqual([
    { digest: "d1", by: 3, withdrawn: false, copies: 42 },
  ]);
  expect(told.getByText(/1 blad dat niet meer klopt is afgevinkt/)).toBeVisible();
  await user.keyboard("{F6}");
  await screen.findByRole("combobox", { name: "Zoek een blad" });
  expect(screen.queryByText("42 × B09 v1 uitgedeeld")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Toon" }));
  expect(screen.getByText("42 × B09 v1 uitgedeeld")).toBeVisible();
  expect(screen.getByText(/afgevinkt door Sanne, 14:11/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Afvinken/ })).toBeNull();
});

it("lists open requests with urgency in words, what is left and who", async () => {
  openDesk();
  const first = (await screen.findByRole("button", { name: "ZB03-A147" })).closest("tr") as HTMLElement;
  expect(first).toHaveTextContent("Spoed");
  expect(first).toHaveTextContent(/16:00nog 1\su\s4/);
  expect(screen.getByRole("button", { name: "ZB03-A139" }).closest("tr")).toHaveTextContent("nakijken");
  expect(screen.getByRole("button", { name: "ZB03-A151" }).closest("tr")).toHaveTextContent(
    "Aangenomen · Joris",
  );
  await expectAccessible();
});

it("says of a latest time by whose clock it is, where that clock is far off", async () => {
  const zuid = { name: "Zuid", letter: "B", aheadSeconds: -3 * 3600 };
  const theirs = row({ id: "r9", number: "ZB03-B9" });
  const deadline = { ...field("deadline", minutes(108)), on: { name: "Zuid", letter: "B" } };
  const { user } = openDesk({
    get_desk: () => desk({ clock: { ...desk().clock, otherLaptops: [zuid] } }),
    list_requests: () => ({ rows: [theirs, ROWS[1] as RequestRow], total: 2 }),
    get_request: () => requestPage({ row: theirs, fields: [deadline] }),
  });
  const words = /volgens de klok van laptop Zuid, die 3\su achterloopt op deze laptop/;
  const line = (number: string) => screen.getByRole("button", { name: number }).closest("tr");
  await screen.findByRole("button", { name: "ZB03-B9" });
  expect(line("ZB03-B9")).toHaveTextContent(words);
  expect(line("ZB03-A151")).not.toHaveTextContent(words);
  await user.click(screen.getByRole("button", { name: "ZB03-B9" }));
  expect(await screen.findByRole("heading", { name: theirs.what })).toBeVisible();
  expect(screen.getByText(words)).toBeVisible();
});

it("calls nothing late that is closed", async () => {
  const closed = row({ status: "settled", reason: "helped_here", deadline: minutes(-60) });
  openDesk({ list_requests: () => ({ rows: [closed], total: 1 }) });
  const line = (await screen.findByRole("button", { name: "ZB03-A147" })).closest("tr");
  expect(line).toHaveTextContent("13:12");
  expect(line).not.toHaveTextContent("te laat");
});

it("is walked with the arrows and opened with Enter, and comes back to the same row", async () => {
  const { user } = openDesk();
  await waitFor(() => expect(screen.getByRole("button", { name: "ZB03-A147" })).toHaveFocus());
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("button", { name: "ZB03-A151" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Insuline moet koel blijven" })).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: "ZB03-A151" })).toHaveFocus());
});

it("has single letters for the row that has the focus, unless they are switched off", async () => {
  const { user } = openDesk();
  await waitFor(() => expect(screen.getByRole("button", { name: "ZB03-A147" })).toHaveFocus());
  await user.keyboard("d");
  expect(await screen.findByRole("heading", { name: "ZB03-A147 doorgeven" })).toBeVisible();
});

it("takes letters close to one another for words and does nothing with them", async () => {
  const { backend, user } = openDesk();
  await waitFor(() => expect(screen.getByRole("button", { name: "ZB03-A147" })).toHaveFocus());
  await user.keyboard("Jan meldt");
  expect(screen.getByRole("button", { name: "ZB03-A147" })).toHaveFocus();
  expect(backend.inputs("accept_request")).toEqual([]);
});

it.each([
  ["long after another", ["j", "m"], 600, 1],
  ["close to another", ["j", "m"], 599, 0],
  ["on another row, close to another", ["j", "ArrowDown", "m"], 100, 1],
])("a letter %s", async (_, keys, apart, accepted) => {
  const { backend } = openDesk({ accept_request: () => requestPage() });
  await waitFor(() => expect(screen.getByRole("button", { name: "ZB03-A147" })).toHaveFocus());
  keys.forEach((key, place) => {
    const pressed = createEvent.keyDown(document.activeElement as Element, { key });
    Object.defineProperty(pressed, "timeStamp", { value: 5_000 + place * apart });
    fireEvent(document.activeElement as Element, pressed);
  });
  await waitFor(() => expect(backend.inputs("accept_request")).toHaveLength(accepted));
});

it("does nothing on single letters when those are off", async () => {
  const { user } = openDesk({
    get_desk: () => desk({ settings: { ...desk().settings, letterKeys: false } }),
  });
  await waitFor(() => expect(screen.getByRole("button", { name: "ZB03-A147" })).toHaveFocus());
  await user.keyboard("d");
  expect(screen.getByRole("button", { name: "ZB03-A147" })).toBeVisible();
});

it("filters by subject, status, person and what is to be checked", async () => {
  const { backend, user } = openDesk({ get_desk: () => desk({ toCheck: 1 }) });
  await screen.findByRole("button", { name: "ZB03-A147" });
  await user.selectOptions(screen.getByLabelText("Onderwerp"), "5");
  await user.selectOptions(screen.getByLabelText("Stand"), "forwarded");
  await user.selectOptions(screen.getByLabelText("Wie"), "Joris");
  await waitFor(() =>
    expect(backend.inputs("list_requests").at(-1)).toMatchObject({
      category: "5",
      status: "forwarded",
      assignedTo: "Joris",
    }),
  );
  // Somebody may have closed what is to be checked, and it may be about anything.
  const toCheck = screen.getByRole("button", { name: "Nakijken (1)" });
  await user.click(toCheck);
  const all = { open: null, category: null, status: null, assignedTo: null };
  await waitFor(() =>
    expect(backend.inputs("list_requests").at(-1)).toMatchObject({ ...all, toCheck: true }),
  );
  expect(toCheck).toHaveAttribute("aria-pressed", "true");
  expect(toCheck).toHaveTextContent("✓Nakijken (1)");
  expect(screen.getByRole("heading", { name: "Hulpvragen, open en afgesloten" })).toBeVisible();
  expect(screen.getByLabelText("Stand")).toHaveDisplayValue("alles");
  await user.click(toCheck);
  expect(screen.getByRole("heading", { name: "Open hulpvragen" })).toBeVisible();
});

it("fetches a list of ten thousand in pages, and draws only what is in sight", async () => {
  const { backend, user } = openDesk({
    list_requests: ({ offset, limit }) => ({
      rows: Array.from({ length: limit }, (_, index) =>
        row({ id: `r${offset + index}`, number: `ZB03-A${offset + index}` }),
      ),
      total: 10_000,
    }),
  });
  await screen.findByRole("button", { name: "ZB03-A0" });
  await user.keyboard("{ArrowDown}");
  const list = backend.inputs("list_requests").filter((input) => input.status === null);
  expect(list.every((input) => input.limit <= 100)).toBe(true);
  expect(screen.getAllByRole("row").length).toBeLessThan(60);
  expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "10001");
});

it("shows another's draft by title only, to take over or put away", async () => {
  const draft = {
    id: "d8",
    form: "request",
    title: "Rolstoel kwijt",
    begunBy: "Joris",
    mine: false,
    at: 0,
    putAway: false,
  };
  const { backend, user } = openDesk({ get_desk: () => desk({ drafts: [draft] }) });
  const panel = await screen.findByRole("region", { name: /Verder met/ });
  expect(within(panel).getByRole("button", { name: "Overnemen: Rolstoel kwijt" })).toBeVisible();
  await user.click(within(panel).getByRole("button", { name: "Wegleggen: Rolstoel kwijt" }));
  await waitFor(() => expect(backend.inputs("put_draft_away")).toEqual([{ id: "d8" }]));
});

it("fetches back what was put away, at once or from the list", async () => {
  const draft = { id: "d8", form: "request", title: "Rolstoel kwijt", begunBy: "Joris", mine: false, at: 0 };
  const { backend, user } = openDesk({
    get_desk: () => desk({ drafts: [{ ...draft, putAway: false }] }),
    put_draft_away: () => ({}),
    take_draft_back: () => ({}),
    list_drafts: () => ({
      drafts: [
        { ...draft, putAway: true },
        { ...draft, id: "d9", title: "Nog open", putAway: false },
      ],
    }),
  });
  await user.click(await screen.findByRole("button", { name: "Wegleggen: Rolstoel kwijt" }));
  await user.click(await screen.findByRole("button", { name: "Terughalen" }));
  await waitFor(() => expect(backend.inputs("take_draft_back")).toEqual([{ id: "d8" }]));
  await goByMenu(user, "Weggelegd");
  const back = await screen.findByRole("button", { name: "Terughalen: Rolstoel kwijt" });
  expect(screen.queryByText("Nog open")).toBeNull();
  await expectAccessible();
  await user.click(back);
  expect(await screen.findByText(/Teruggehaald/)).toBeVisible();
  expect(backend.inputs("take_draft_back")).toHaveLength(2);
});

it("shows the card of keys on ?", async () => {
  const { user } = openDesk();
  await screen.findByRole("button", { name: "ZB03-A147" });
  await user.keyboard("?");
  expect(await screen.findByRole("heading", { name: "Toetsen" })).toBeVisible();
  await expectAccessible();
});

it("reads again what another screen changed", async () => {
  const { backend } = openDesk();
  await screen.findByRole("button", { name: "ZB03-A147" });
  const before = backend.inputs("list_requests").length;
  backend.change("request");
  await waitFor(() => expect(backend.inputs("list_requests").length).toBeGreaterThan(before));
});

it.each(["get_desk", "list_requests"] as const)(
  "is never blank: %s that fails can be read again",
  async (name) => {
    let fails = true;
    const good = name === "get_desk" ? () => desk() : () => ({ rows: ROWS, total: ROWS.length });
    const { user } = openDesk({
      [name]: () => {
        if (fails) throw new CommandFailed("internal");
        return good();
      },
    });
    const again = await screen.findByRole("button", { name: "Opnieuw" });
    await expectAccessible();
    fails = false;
    await user.click(again);
    expect(await screen.findByRole("button", { name: "ZB03-A147" })).toBeVisible();
  },
);
