import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { ActionCode, TimelineEntry } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk, field, minutes, requestPage, row } from "../../test/samples";

async function openRequest(own: Answers = {}, page = requestPage()) {
  const opened = openProgram({ get_request: () => page, ...own });
  await opened.user.click(await screen.findByRole("button", { name: "ZB03-A147" }));
  await screen.findByRole("heading", { name: page.row.what });
  return opened;
}

it("shows what, where, how urgent, until when, and who wrote what", async () => {
  await openRequest();
  expect(document.title).toContain("ZB03-A147");
  expect(screen.getByText(/uiterlijk 16:00/)).toBeVisible();
  expect(screen.getByText("opgeschreven")).toBeVisible();
  await expectAccessible();
});

it("says by its name alone why it was closed, that it came from a file and that it was reopened", async () => {
  const [logged] = requestPage().timeline;
  if (!logged) throw new Error("no timeline");
  await openRequest(
    {},
    requestPage({
      timeline: [
        { ...logged, what: { kind: "imported" } },
        { ...logged, what: { kind: "changed", field: "status", before: ["new"], after: "settled/referred" } },
        { ...logged, what: { kind: "changed", field: "status", before: ["settled/referred"], after: "new" } },
      ],
    }),
  );
  expect(screen.getByText("uit bestand")).toBeVisible();
  expect(screen.getByText("Geregeld: Doorverwezen")).toBeVisible();
  expect(screen.getByText("Heropend")).toBeVisible();
});

it("says once that it is a duplicate", async () => {
  const [logged] = requestPage().timeline;
  if (!logged) throw new Error("no timeline");
  const what = { kind: "changed", field: "status", after: "duplicate/duplicate" } as const;
  await openRequest({}, requestPage({ timeline: [{ ...logged, what: { ...what, before: ["new"] } }] }));
  expect(screen.getByText("Dubbel")).toBeVisible();
});

it.each([
  ["accepted", /uiterlijk 13:12 \(1 u te laat\)/],
  ["settled", /uiterlijk 13:12$/],
] as const)("is late only while it is open: %s", async (status, words) => {
  await openRequest({}, requestPage({ row: row({ status, deadline: minutes(-60) }) }));
  expect(screen.getByText(words)).toBeVisible();
});

it.each([
  [60, /gekozen is Vandaag; het telt zwaarder omdat het binnen 4 uur moet/],
  [-60, /gekozen is Vandaag; het telt zwaarder omdat de uiterste tijd voorbij is/],
])("says why it counts for more than was chosen: %s minutes left", async (left, words) => {
  await openRequest(
    {},
    requestPage({ row: row({ urgency: "U3", countsAs: "U2", deadline: minutes(left) }) }),
  );
  expect(screen.getByText(words)).toBeVisible();
});

it("takes no latest time away because a day cannot be read", async () => {
  const { backend, user } = await openRequest({ change_request: () => requestPage() });
  await user.click(screen.getByRole("button", { name: "Wijzigen: Uiterlijk" }));
  await user.clear(screen.getByLabelText("Dag"));
  await user.type(screen.getByLabelText("Dag"), "straks{Enter}");
  expect(screen.getByLabelText("Dag")).toHaveAccessibleDescription(/zoals 24-11-2026/);
  expect(backend.inputs("change_request")).toEqual([]);
  await user.clear(screen.getByLabelText("Dag"));
  await user.type(screen.getByLabelText("Dag"), "2026-11-25{Enter}");
  await waitFor(() => expect(backend.inputs("change_request")).toHaveLength(1));
});

it("takes steps with one key, naming the status it saw", async () => {
  const { backend, user } = await openRequest({ accept_request: () => requestPage() });
  await user.keyboard("{Alt>}m{/Alt}");
  await waitFor(() =>
    expect(backend.inputs("accept_request")).toEqual([{ id: "r147", note: null, seen: ["seen-status"] }]),
  );
});

it("offers only the steps that are possible", async () => {
  await openRequest({}, requestPage({ actions: ["reopen"] }));
  expect(screen.getByRole("button", { name: /Heropenen/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Aannemen/ })).toBeNull();
});

it.each([
  ["forwarded", "Ontvangst bevestigd"],
  ["receipt_confirmed", "Afsluiten"],
] as const)("makes the next step the main one when it is %s", async (status, next) => {
  const actions: ActionCode[] = ["forward", "confirm_receipt", "start", "close"];
  await openRequest({}, requestPage({ row: row({ status }), actions }));
  const main = document.querySelectorAll(".sp-action-bar .sp-button--main");
  expect([...main].map((button) => button.textContent)).toEqual([expect.stringContaining(next)]);
});

it("tells of passing on once", async () => {
  const done = { at: minutes(-2), by: "Fatima", byRadio: null, role: "desk" };
  const means = { to: "Thuiszorg", means: "radio", details: ["what"], at: minutes(-3) };
  const timeline: TimelineEntry[] = [
    { ...done, what: { kind: "forwarded", ...means } },
    { ...done, what: { kind: "changed", field: "status", before: ["new"], after: "forwarded" } },
  ];
  await openRequest({}, requestPage({ timeline }));
  const lines = within(screen.getByRole("region", { name: "Verloop" })).getAllByRole("listitem");
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringContaining("Doorgegeven aan Thuiszorg"),
  ]);
});

it("passes on what is ticked, to whom and how", async () => {
  const page = requestPage({ fields: [...requestPage().fields, field("reach", "wacht hier")] });
  const { backend, user } = await openRequest({ forward_request: () => page }, page);
  await user.keyboard("{Alt>}d{/Alt}");
  await user.click(screen.getByRole("radio", { name: "Thuiszorg" }));
  await user.click(screen.getByRole("radio", { name: "Koerier" }));
  await user.click(screen.getByRole("checkbox", { name: /Hoe bereiken/ }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /Zo is het doorgegeven/ }));
  await waitFor(() => expect(backend.inputs("forward_request")).toHaveLength(1));
  expect(backend.inputs("forward_request")[0]).toMatchObject({
    to: "Thuiszorg",
    means: "courier",
    details: ["what", "where", "reach"],
  });
});

it("keeps a note, and its draft until then", async () => {
  const { backend, user } = await openRequest({ note_request: () => requestPage() });
  await user.keyboard("{Alt>}n{/Alt}dochter komt om drie uur");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("note:r147"));
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(backend.inputs("note_request")).toEqual([
      { id: "r147", text: "dochter komt om drie uur", draft: "d1" },
    ]),
  );
});

it("closes with a reason, and asks how when the reason wants that", async () => {
  const { backend, user } = await openRequest({ close_request: () => requestPage() });
  await user.keyboard("{Alt>}a{/Alt}");
  await user.click(screen.getByRole("button", { name: /^Afsluiten E/ }));
  expect(screen.getByText(/Kies een reden/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: /Anders opgelost/ }));
  await user.click(screen.getByRole("button", { name: /^Afsluiten E/ }));
  expect(backend.inputs("close_request")).toHaveLength(0);
  await user.type(screen.getByLabelText(/Toelichting/), "buren brachten een accu");
  await user.click(screen.getByRole("button", { name: /^Afsluiten E/ }));
  await waitFor(() =>
    expect(backend.inputs("close_request")[0]).toEqual({
      id: "r147",
      reason: "solved_otherwise",
      text: "buren brachten een accu",
      duplicateOf: null,
      seen: ["seen-status"],
    }),
  );
});

it("asks who confirmed the receipt, and goes on without on Enter", async () => {
  const page = requestPage({ actions: ["confirm_receipt", "close"] });
  const { backend, user } = await openRequest({ confirm_receipt: () => page }, page);
  await user.keyboard("{Alt>}o{/Alt}");
  await expectAccessible();
  await user.keyboard("Sanne, meldkamer{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.keyboard("{Alt>}o{/Alt}{Enter}");
  await waitFor(() =>
    expect(backend.inputs("confirm_receipt")).toEqual([
      { id: "r147", note: "Ontvangst bevestigd door Sanne, meldkamer", seen: ["seen-status"] },
      { id: "r147", note: null, seen: ["seen-status"] },
    ]),
  );
});

it("takes the only one that is found on Enter, and walks several with the arrows", async () => {
  const others = [row({ id: "r131", number: "ZB03-A131" }), row({ id: "r132", number: "ZB03-A132" })];
  const { backend, user } = await openRequest({
    close_request: () => requestPage(),
    search: ({ text }) => {
      const hits = others.filter((one) => one.number.includes(text));
      return { hits: hits.map((one) => ({ kind: "request", row: one })), more: false, total: null };
    },
  });
  await user.keyboard("{Alt>}a{/Alt}");
  await user.click(screen.getByRole("radio", { name: /Dubbel/ }));
  await user.type(screen.getByLabelText(/Van welke is dit/), "13");
  expect(await screen.findAllByRole("radio", { name: /ZB03-A13/ })).toHaveLength(2);
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("radio", { name: /ZB03-A131/ })).toHaveFocus();
  await user.type(screen.getByLabelText(/Van welke is dit/), "2");
  expect(await screen.findByRole("radio", { name: /ZB03-A132.*Enter/ })).not.toBeChecked();
  await waitFor(() => expect(screen.queryByRole("radio", { name: /ZB03-A131/ })).toBeNull());
  await user.keyboard("{Enter}");
  expect(screen.getByRole("radio", { name: /ZB03-A132/ })).toBeChecked();
  expect(backend.inputs("close_request")).toEqual([]);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.inputs("close_request")[0]?.duplicateOf).toBe("r132"));
});

it("closes as a duplicate of another that is looked up", async () => {
  const other = row({ id: "r131", number: "ZB03-A131" });
  const { backend, user } = await openRequest({
    close_request: () => requestPage(),
    search: () => ({ hits: [{ kind: "request", row: other }], more: false, total: null }),
  });
  await user.keyboard("{Alt>}a{/Alt}");
  await user.click(screen.getByRole("radio", { name: /Dubbel/ }));
  await user.type(screen.getByLabelText(/Van welke is dit/), "131");
  await user.click(await screen.findByRole("radio", { name: /ZB03-A131/ }));
  await user.click(screen.getByRole("button", { name: /^Afsluiten E/ }));
  await waitFor(() => expect(backend.inputs("close_request")[0]?.duplicateOf).toBe("r131"));
});

it("changes a field, naming what was seen of it", async () => {
  const { backend, user } = await openRequest({ change_request: () => requestPage() });
  await user.click(screen.getByRole("button", { name: "Wijzigen: Waar is de hulp nodig?" }));
  const place = screen.getByRole("textbox", { name: "Waar is de hulp nodig?" });
  await user.keyboard(", tweede deur");
  expect(place).toHaveValue("Zwaluwstraat 8, 3 hoog, tweede deur");
  await user.clear(place);
  await user.type(place, "Zwaluwstraat 18");
  await expectAccessible();
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(backend.inputs("change_request")).toEqual([
      { id: "r147", changes: [{ field: "where", value: "Zwaluwstraat 18", seen: ["seen-where"] }] },
    ]),
  );
});

it("says that a citizen service number stays readable when it is changed away", async () => {
  const { user } = await openRequest(
    { read_text: ({ text }) => ({ deadline: null, bsn: text.includes("111222333"), withoutBsn: text }) },
    requestPage({ fields: [field("what", "bsn 111222333"), field("where", "Zwaluwstraat 8, 3 hoog")] }),
  );
  await user.click(screen.getByRole("button", { name: "Wijzigen: Wat is er nodig?" }));
  expect(await screen.findByText(/blijft in het verloop staan/)).toBeVisible();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Wijzigen: Waar is de hulp nodig?" }));
  expect(screen.queryByText(/blijft in het verloop staan/)).toBeNull();
});

it("shows both values where people disagree, and settles it by a choice", async () => {
  const disputed = {
    ...field("what", "accu nog 2 uur"),
    others: [
      { value: "accu is vol", by: "Ans", at: minutes(-3), on: { name: "Zuid", letter: "B" }, byRadio: null },
    ],
  };
  const page = requestPage({ row: row({ toCheck: true }), fields: [disputed] });
  const { backend, user } = await openRequest({ change_request: () => page }, page);
  await user.click(screen.getByRole("button", { name: "Dit klopt: accu is vol" }));
  await waitFor(() =>
    expect(backend.inputs("change_request")[0]?.changes).toEqual([
      { field: "what", value: "accu is vol", seen: ["seen-what"] },
    ]),
  );
  await user.click(screen.getByRole("button", { name: "Samenvoegen…" }));
  expect(screen.getByRole("textbox", { name: "Wat is er nodig?" })).toHaveValue(
    "accu nog 2 uur / accu is vol",
  );
});

it("keeps corrected values readable in the timeline", async () => {
  const page = requestPage({
    timeline: [
      {
        at: minutes(-2),
        by: "Joris",
        byRadio: null,
        role: "desk",
        what: { kind: "changed", field: "where", before: ["Zwaluwstraat 8"], after: "Zwaluwstraat 18" },
      },
    ],
  });
  await openRequest({}, page);
  expect(screen.getByText(/van "Zwaluwstraat 8" naar "Zwaluwstraat 18"/)).toBeVisible();
});

const coordinator = () => desk({ me: { ...desk().me, may: ["work", "erase"] } });

it("erases for good once a coordinator has read what goes and has said why", async () => {
  const { backend, user } = await openRequest({
    get_desk: coordinator,
    erase_request: () => requestPage(),
  });
  await user.click(screen.getByRole("button", { name: /Persoonsgegevens wissen/ }));
  expect(screen.getByText(/Dit gaat weg/)).toBeVisible();
  expect(screen.getByText(/Dit blijft staan/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /Voorgoed wissen/ }));
  expect(screen.getByText(/Kies een reden/)).toBeVisible();
  expect(backend.inputs("erase_request")).toEqual([]);
  await user.click(screen.getByRole("radio", { name: "De persoon vraagt erom" }));
  await user.click(screen.getByRole("button", { name: /Voorgoed wissen/ }));
  await waitFor(() => expect(backend.inputs("erase_request")).toEqual([{ id: "r147", reason: "asked" }]));
});

it("offers erasing to those who may alone", async () => {
  await openRequest();
  expect(screen.queryByRole("button", { name: /Persoonsgegevens wissen/ })).toBeNull();
});

it("says when it was erased and by whom, and takes no words any more", async () => {
  const at = Date.UTC(2026, 10, 24, 13, 5);
  const page = requestPage({
    row: row({ what: "", place: "", erased: true }),
    fields: [],
    erased: {
      at,
      by: "Ans",
      reason: "asked",
      stillOn: [
        {
          kind: "stick",
          letter: "A",
          number: 7,
          writtenAt: minutes(-30),
          handedTo: "koerier",
          handedAt: minutes(-20),
        },
      ],
    },
    timeline: [
      {
        at: minutes(-9),
        by: "Fatima",
        byRadio: null,
        role: "desk",
        what: { kind: "wordsErased", of: "note" },
      },
      { at, by: "Ans", byRadio: null, role: "coordinator", what: { kind: "erased", reason: "asked" } },
    ],
  });
  const { user } = openProgram({ get_request: () => page, get_desk: coordinator });
  await user.click(await screen.findByRole("button", { name: "ZB03-A147" }));
  expect(await screen.findByRole("heading", { name: "Persoonsgegevens gewist" })).toBeVisible();
  expect(screen.getByText("Gewist op 24-11-2026 14:05 door Ans")).toBeVisible();
  const places = within(screen.getByRole("region", { name: "Waar is dit?" }));
  expect(places.getByText(/sticks kunnen de persoonsgegevens nog staan/)).toBeVisible();
  expect(places.getByText("op stick A7, meegegeven 13:52 aan koerier")).toBeVisible();
  expect(screen.getByText("Notitie (gewist)")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Notitie/ })).toBeNull();
  expect(screen.queryByRole("button", { name: /Persoonsgegevens wissen/ })).toBeNull();
  await expectAccessible();
});

it("shows what was promised about it and is not done", async () => {
  const promised = {
    id: "ac1",
    sort: "promise",
    text: "Terugbellen over insuline",
    forWhom: "",
    owner: "Joris",
    due: minutes(60),
    at: minutes(-90),
    by: "Joris",
    request: "r147",
    number: "ZB03-A147",
    doneAt: null,
    doneBy: null,
    how: "",
    erased: null,
  };
  const other = { ...promised, id: "ac2", text: "Iets anders", request: "r1" };
  await openRequest({ list_actions: () => ({ open: [promised, other], done: [] }) });
  expect(await screen.findByText("Terugbellen over insuline")).toBeVisible();
  expect(screen.queryByText("Iets anders")).toBeNull();
});
