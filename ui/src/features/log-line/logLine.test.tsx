import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { LogEntry } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, emergency, minutes } from "../../test/samples";

function line(changes: Partial<LogEntry> = {}): LogEntry {
  return {
    id: "l1",
    at: minutes(-20),
    writtenAt: minutes(-20),
    by: "Fatima",
    sort: "contact",
    text: "De brug is dicht",
    reason: "",
    confirmed: false,
    request: null,
    number: null,
    thing: null,
    left: [],
    corrects: null,
    corrected: false,
    erased: null,
    ...changes,
  };
}

/** What the rest of the program did. */
function byItself(sort: string, text: string, reason: string, changes: Partial<LogEntry> = {}): LogEntry {
  return line({ id: null, sort, text, reason, by: "", confirmed: true, ...changes });
}

function openDiary(lines: LogEntry[], own: Answers = {}) {
  return openProgram({
    list_log: () => ({ lines, more: false }),
    write_log_line: () => ({ lines, more: false }),
    ...own,
  });
}

it("writes a line from any screen with the keyboard alone, and leaves what is open as it was", async () => {
  const { backend, user } = openDiary([]);
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F4}");
  await user.type(await screen.findByLabelText(/Zoek op/), "zuurstof");
  await user.keyboard("{F7}");
  await waitFor(() => expect(screen.getByLabelText(/Wat is er gebeurd/)).toHaveFocus());
  await expectAccessible();
  await user.keyboard("Bakker brengt brood");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("log_line"));
  // Kind, then confirmed.
  await user.keyboard("{Tab}{Tab}{ArrowRight}{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(backend.inputs("write_log_line")).toEqual([
    {
      sort: "event",
      text: "Bakker brengt brood",
      reason: "",
      confirmed: true,
      at: null,
      about: null,
      corrects: null,
      draft: "d1",
    },
  ]);
  expect(screen.getByLabelText(/Zoek op/)).toHaveValue("zuurstof");
  expect(screen.getByLabelText(/Zoek op/)).toHaveFocus();
});

it("asks a decision for its reason and not whether it is confirmed", async () => {
  const { backend, user } = openDiary([]);
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F7}Open tot tien uur{Tab}{ArrowRight}{Enter}");
  expect(await screen.findByLabelText(/Waarom is dit besloten/)).toHaveFocus();
  expect(screen.getByLabelText(/Waarom/)).toHaveAccessibleDescription(/De volgende ploeg/);
  expect(screen.queryByText("Is het bevestigd?")).toBeNull();
  expect(backend.inputs("write_log_line")).toHaveLength(0);
  await user.keyboard("Daarna is het donker{Tab}1330{Enter}");
  await waitFor(() => expect(backend.inputs("write_log_line")).toHaveLength(1));
  expect(backend.inputs("write_log_line")[0]).toMatchObject({
    sort: "decision",
    reason: "Daarna is het donker",
    confirmed: true,
    at: minutes(-42),
  });
});

it("takes a time that is none for no other time", async () => {
  const { backend, user } = openDiary([]);
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F7}Tunnel dicht{Tab}{Tab}{Tab}2599{Enter}");
  const time = screen.getByLabelText(/Hoe laat/);
  await waitFor(() => expect(time).toHaveAccessibleDescription(/Typ een tijd/));
  expect(time).toHaveFocus();
  expect(backend.inputs("write_log_line")).toHaveLength(0);
  await user.keyboard("{Control>}a{/Control}1330{Enter}");
  await waitFor(() => expect(backend.inputs("write_log_line")).toHaveLength(1));
});

it("says that a time still to come was yesterday, and takes another day", async () => {
  const { backend, user } = openDiary([]);
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F7}Tunnel dicht");
  await user.type(screen.getByLabelText(/Hoe laat/), "2358");
  expect(await screen.findByText(/Komt in het logboek op ma 23 nov, 23:58/)).toHaveTextContent("▲");
  const day = screen.getByLabelText("Andere dag");
  await user.type(day, "24-11-2026{Enter}");
  await waitFor(() => expect(day).toHaveAccessibleDescription(/moet nog komen/));
  expect(backend.inputs("write_log_line")).toHaveLength(0);
  await user.clear(day);
  await user.type(day, "22-11-2026{Enter}");
  await waitFor(() => expect(backend.inputs("write_log_line")[0]?.at).toBe(Date.UTC(2026, 10, 22, 22, 58)));
});

it("makes way for an emergency report, and is there again with what was typed", async () => {
  const { user } = openDiary([], { get_emergency: () => emergency() });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F7}Bakker brengt");
  await user.keyboard("{F1}");
  await waitFor(() => expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveFocus());
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByLabelText(/Wat is er gebeurd/)).toHaveValue("Bakker brengt"));
  expect(screen.getByLabelText(/Wat is er gebeurd/)).toBeVisible();
});

it("goes over an emergency report that is being typed, which comes back as it was", async () => {
  const { backend, user } = openDiary([]);
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F1}");
  await waitFor(() => expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveFocus());
  await user.keyboard("rook{F7}");
  await waitFor(() => expect(screen.getByLabelText(/Wat is er gebeurd/)).toHaveFocus());
  await user.keyboard("Brandweer gebeld{Enter}");
  await waitFor(() => expect(backend.inputs("write_log_line")).toHaveLength(1));
  await waitFor(() => expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveFocus());
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveValue("rook");
});

it("goes over a dialog, which keeps what was typed in it", async () => {
  const { user } = openDiary([], { list_actions: () => ({ open: [], done: [] }) });
  await goByMenu(user, "Acties");
  await screen.findByText("Er staat niets open.");
  await user.keyboard("{Alt>}n{/Alt}Water brengen{F7}Brug open");
  expect(screen.getByLabelText(/Wat is er gebeurd/)).toHaveValue("Brug open");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByLabelText(/Wat is er gebeurd/)).toBeNull());
  expect(screen.getByLabelText("Wat moet er gebeuren?")).toHaveValue("Water brengen");
  expect(screen.getByLabelText("Wat moet er gebeuren?")).toHaveFocus();
});

it("is for those who may write", async () => {
  const { user } = openDiary([], {
    get_desk: () => desk({ me: { id: "v3", name: "Ben", role: "administrator", may: ["settings"] } }),
  });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F7}");
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("shows in words what the rest of the program did", async () => {
  const { user } = openDiary([
    byItself("emergency", "N-ZB03-A6 rook in trapportiek", "relayed"),
    byItself("request", "Insuline moet koel blijven", "accepted", { request: "r1", number: "ZB03-A151" }),
    byItself("sheet", "B07 v2", "withdrawn"),
    byItself("message", "B-ZB03-A3 Dekens", "acknowledged"),
    byItself("facility", "power a1", "out", { confirmed: false }),
    byItself("stock", "drinking_water", "short"),
    byItself("point", "night", ""),
    byItself("handover", "O-ZB03-A1", "accepted"),
    byItself("later", "iets nieuws", "how"),
  ]);
  await goByMenu(user, "Logboek");
  const rows = await screen.findAllByRole("listitem");
  const texts = rows.map((row) => row.textContent).join("\n");
  expect(texts).toMatch(/Noodmelding.*N-ZB03-A6 rook in trapportiek · doorgegeven, nog niet bevestigd/);
  expect(texts).toMatch(/Hulpvraag.*ZB03-A151 Insuline moet koel blijven · Aangenomen/i);
  expect(texts).toMatch(/Informatieblad B07, versie 2 · ingetrokken/);
  expect(texts).toMatch(/B-ZB03-A3 Dekens · bevestigd/);
  expect(texts).toMatch(/Stroom en warmte, Wijk 1 \(voorbeeld\) · doet het niet.*Niet bevestigd/);
  expect(texts).toMatch(/onder het minimum/);
  expect(texts).toMatch(/Het punt is dicht voor de nacht/);
  expect(texts).toMatch(/O-ZB03-A1 · aangenomen/);
  expect(texts).toMatch(/iets nieuws/);
  expect(screen.queryByRole("button", { name: /Verbeter/ })).toBeNull();
  await expectAccessible();
});

it("opens what a line is about, and says what was left undone when the point closed", async () => {
  const report = emergency();
  const { user } = openDiary(
    [
      byItself("emergency", "N-ZB03-A6 rook in trapportiek", "relayed", {
        thing: { kind: "emergency_report", id: "e6", number: "N-ZB03-A6" },
      }),
      byItself("point", "night", "", { left: [{ what: "messages", count: 2 }] }),
    ],
    { get_emergency: () => report },
  );
  await goByMenu(user, "Logboek");
  const rows = await screen.findAllByRole("listitem");
  expect(rows.map((row) => row.textContent).join()).toMatch(
    /dicht voor de nacht.*2 berichten zijn niet bevestigd/,
  );
  screen.getByRole("button", { name: /N-ZB03-A6/ }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(report.radioText)).toBeVisible();
});

it("corrects a line by writing a new one that names the old", async () => {
  const right = line({ id: "l2", text: "De brug is open", corrects: "l1", confirmed: true, at: minutes(-5) });
  const { backend, user } = openDiary([right, line({ corrected: true })]);
  await goByMenu(user, "Logboek");
  expect(await screen.findByText("Verbetert: “De brug is dicht”")).toBeVisible();
  expect(screen.getByText(/Later verbeterd/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Verbeter: De brug is open" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText("“De brug is open”")).toBeVisible();
  await user.type(dialog.getByLabelText(/Wat is er gebeurd/), ", alleen voor fietsers{Enter}");
  await waitFor(() => expect(backend.inputs("write_log_line")).toHaveLength(1));
  expect(backend.inputs("write_log_line")[0]).toMatchObject({
    sort: "contact",
    text: "De brug is open, alleen voor fietsers",
    corrects: "l2",
  });
});

it("looks for words and for one kind, and goes back in time", async () => {
  const { backend, user } = openDiary([line()], { list_log: () => ({ lines: [line()], more: true }) });
  await goByMenu(user, "Logboek");
  await user.type(await screen.findByLabelText("Zoek in het logboek"), "brug");
  await user.selectOptions(screen.getByLabelText("Toon"), "Besluiten");
  await waitFor(() =>
    expect(backend.inputs("list_log").at(-1)).toEqual({
      search: "brug",
      sorts: ["decision"],
      before: null,
      limit: 200,
    }),
  );
  await user.click(screen.getByRole("button", { name: "Oudere regels" }));
  await waitFor(() => expect(backend.inputs("list_log").at(-1)?.before).toBe(minutes(-20) + 1));
  await user.click(await screen.findByRole("button", { name: "Terug naar de nieuwste" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /nieuwste/ })).toBeNull());
});

it("erases the words of a line for a reason", async () => {
  const may = [...desk().me.may, "erase"];
  const { backend, user } = openDiary([line()], {
    get_desk: () => desk({ me: { ...desk().me, may } }),
    erase_log_line: () => ({ lines: [], more: false }),
  });
  await goByMenu(user, "Logboek");
  await user.click(await screen.findByRole("button", { name: "Wis: De brug is dicht" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getAllByRole("radio")[0] as HTMLElement);
  await user.click(dialog.getByRole("button", { name: /Voorgoed wissen/ }));
  await waitFor(() => expect(backend.inputs("erase_log_line")[0]?.id).toBe("l1"));
});

it("goes on with a draft from the desk", async () => {
  const title = {
    id: "d7",
    form: "log_line",
    title: "Logboek: brug",
    begunBy: "Fatima",
    mine: true,
    at: minutes(-3),
    putAway: false,
  };
  const { user } = openDiary([], {
    get_desk: () => desk({ drafts: [title] }),
    open_draft: () => ({ title, content: JSON.stringify({ text: "brug dicht", sort: "incident" }) }),
  });
  await user.click(await screen.findByRole("button", { name: "Verder: Logboek: brug" }));
  expect(await screen.findByLabelText(/Wat is er gebeurd/)).toHaveValue("brug dicht");
  expect(screen.getByRole("radio", { name: "Incident" })).toBeChecked();
});

it("says beside every line that somebody wrote where it is", async () => {
  const places = [
    { kind: "town_hall", name: "Zandbeek", at: minutes(-5) } as const,
    {
      kind: "stick",
      number: 7,
      letter: "A",
      writtenAt: minutes(-9),
      handedTo: "koerier",
      handedAt: minutes(-8),
    } as const,
  ];
  const { user } = openDiary([line(), byItself("sheet", "B07", "")], {
    list_whereabouts: ({ of }) => ({ records: of.map((id) => ({ id, places })) }),
  });
  await goByMenu(user, "Logboek");
  expect(await screen.findByText(/bevestigd door Zandbeek/)).toBeVisible();
  expect(screen.getByText(/op stick A7, meegegeven/)).toBeVisible();
  expect(screen.getAllByText(/bevestigd door Zandbeek/)).toHaveLength(1);
});
