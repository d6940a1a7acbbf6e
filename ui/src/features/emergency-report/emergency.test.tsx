import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, emergency, look, minutes, NOW } from "../../test/samples";

const REPORT = emergency({ remindAt: minutes(5) });

it("is one key away, and Enter saves it with whatever is there", async () => {
  const { backend, user } = openProgram({
    report_emergency: () => REPORT,
    get_emergency: () => REPORT,
  });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F1}");
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveFocus();
  await expectAccessible();
  await user.keyboard("rook in trapportiek{Enter}");
  await waitFor(() => expect(backend.inputs("report_emergency")).toHaveLength(1));
  expect(backend.inputs("report_emergency")[0]).toMatchObject({
    what: "rook in trapportiek",
    place: "",
    reach: "",
  });
  expect(await screen.findByText(REPORT.radioText)).toBeVisible();
  await expectAccessible();
});

it("does not save nothing at all, and says what to do", async () => {
  const { backend, user } = openProgram();
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F1}{Enter}");
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveAccessibleDescription(/minstens één/);
  expect(backend.inputs("report_emergency")).toHaveLength(0);
});

it("keeps a new line with Shift+Enter", async () => {
  const { backend, user } = openProgram();
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F1}rook{Shift>}{Enter}{/Shift}en stank");
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveValue("rook\nen stank");
  expect(backend.inputs("report_emergency")).toHaveLength(0);
});

it("is a draft on disk while it is typed, and gives the draft along when saved", async () => {
  const { backend, user } = openProgram({ report_emergency: () => REPORT, get_emergency: () => REPORT });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F1}gaslucht");
  await waitFor(() => expect(backend.inputs("save_draft")).not.toHaveLength(0));
  const [first] = backend.inputs("save_draft");
  expect(first).toMatchObject({ id: null, form: "emergency" });
  expect(JSON.parse(first?.content ?? "")).toMatchObject({ what: "gaslucht" });
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.inputs("report_emergency")[0]).toMatchObject({ draft: "d1" }));
});

it("works from the locked screen", async () => {
  const { backend, user } = openProgram({
    look: () => look({ stage: "locked" }),
    report_emergency: () => REPORT,
  });
  await screen.findByText("Noodsteunpunt De Schakel");
  await user.keyboard("{F1}brand{Enter}");
  await waitFor(() => expect(backend.inputs("report_emergency")).toHaveLength(1));
  expect(await screen.findByText(REPORT.radioText)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Doorgegeven/ })).toBeNull();
});

it("stays on top until acknowledged, with how it was passed on", async () => {
  const relayed = emergency({
    stage: "relayed",
    relays: [{ to: "Coördinatiepunt", means: "handheld_radio", at: minutes(-5), notedBy: "Fatima" }],
    remindAt: minutes(5),
  });
  const { backend, user } = openProgram({
    get_desk: () => desk({ emergencies: [relayed] }),
    acknowledge_emergency: () => relayed,
  });
  const bar = await screen.findByRole("region", { name: /nog niet bevestigd is/ });
  expect(bar).toHaveTextContent("doorgegeven aan Coördinatiepunt (portofoon), 14:07");
  await user.click(within(bar).getByRole("button", { name: /Bevestigd door/ }));
  await user.click(screen.getByRole("radio", { name: "Coördinatiepunt" }));
  await user.click(screen.getByRole("button", { name: /^Bevestigd E/ }));
  await waitFor(() => expect(backend.inputs("acknowledge_emergency")).toHaveLength(1));
  expect(backend.inputs("acknowledge_emergency")[0]).toMatchObject({ id: "e6", by: "Coördinatiepunt" });
});

it("does not go off the top by mistake: while nobody noted it, how it was passed on is asked too", async () => {
  const { backend, user } = openProgram({
    get_desk: () => desk({ emergencies: [REPORT] }),
    acknowledge_emergency: () => REPORT,
  });
  await user.click(await screen.findByRole("button", { name: /Bevestigd door/ }));
  await expectAccessible();
  await user.type(screen.getByLabelText("Naam of functie"), "meldkamer{Enter}");
  expect(screen.getByText("Kies aan wie en hoe.")).toBeVisible();
  expect(backend.inputs("acknowledge_emergency")).toEqual([]);
  const to = within(screen.getByRole("group", { name: "Aan" }));
  await user.click(to.getByRole("radio", { name: "Coördinatiepunt" }));
  await user.click(screen.getByRole("radio", { name: "Portofoon" }));
  await user.click(screen.getByRole("button", { name: /^Bevestigd E/ }));
  await waitFor(() => expect(backend.inputs("acknowledge_emergency")).toHaveLength(1));
  expect(backend.inputs("acknowledge_emergency")[0]).toMatchObject({
    by: "meldkamer",
    relayed: { to: "Coördinatiepunt", means: "handheld_radio", at: NOW },
  });
});

it("notes to whom, how and when it was passed on", async () => {
  const { backend, user } = openProgram({
    get_desk: () => desk({ emergencies: [REPORT] }),
    relay_emergency: () => REPORT,
  });
  await user.click(await screen.findByRole("button", { name: /Doorgegeven/ }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /Zo is het doorgegeven/ }));
  expect(screen.getByText("Kies aan wie en hoe.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Coördinatiepunt" }));
  await user.click(screen.getByRole("radio", { name: "Portofoon" }));
  await user.clear(screen.getByLabelText("Hoe laat"));
  await user.type(screen.getByLabelText("Hoe laat"), "14:07");
  await user.click(screen.getByRole("button", { name: /Zo is het doorgegeven/ }));
  await waitFor(() => expect(backend.inputs("relay_emergency")).toHaveLength(1));
  expect(backend.inputs("relay_emergency")[0]).toEqual({
    id: "e6",
    to: "Coördinatiepunt",
    means: "handheld_radio",
    at: minutes(-5),
  });
});

it("tells a machine's receipt from a person's word", async () => {
  const townHall = { kind: "town_hall" as const, name: "gemeente Utrecht", at: minutes(-1) };
  const report = emergency({ whereabouts: [townHall] });
  const { user } = openProgram({
    get_desk: () => desk({ emergencies: [report] }),
    get_emergency: () => report,
  });
  await user.click(await screen.findByRole("button", { name: /Openen/ }));
  expect(await screen.findByText("ontvangen door de computer van gemeente Utrecht, 14:11")).toBeVisible();
  expect(screen.queryByText(/bevestigd door gemeente/)).toBeNull();
});

it("is erased by a coordinator once it was acknowledged, and then says so", async () => {
  const coordinator = desk({ me: { ...desk().me, may: ["relay", "erase"] }, emergencies: [REPORT] });
  const acknowledged = emergency({ stage: "acknowledged" });
  const erased = { at: NOW, by: "Ans", reason: "asked", stillOn: [] };
  let report = acknowledged;
  const { backend, user } = openProgram({
    get_desk: () => coordinator,
    get_emergency: () => report,
    erase_emergency: () => {
      report = { ...acknowledged, what: "", place: "", reach: "", erased };
      return report;
    },
  });
  await user.click(await screen.findByRole("button", { name: /Openen/ }));
  await user.click(await screen.findByRole("button", { name: /Persoonsgegevens wissen/ }));
  expect(screen.getByText(/Dit gaat weg: wat er aan de hand was/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("radio", { name: "De persoon vraagt erom" }));
  await user.click(screen.getByRole("button", { name: /Voorgoed wissen/ }));
  expect(await screen.findByText(/Gewist op .* door Ans/)).toBeVisible();
  expect(screen.queryByText(/Lees dit voor/)).toBeNull();
  expect(backend.inputs("erase_emergency")).toEqual([{ id: "e6", reason: "asked" }]);
});

it("reminds aloud once its time has come", async () => {
  openProgram({ get_desk: () => desk({ emergencies: [emergency({ remindAt: minutes(-1) })] }) });
  expect(await screen.findByText(/niemand heeft bevestigd/)).toHaveAttribute("role", "alert");
});

it("reminds at once where the clock was set back to before the report: nobody knows how long it waits", async () => {
  openProgram({ get_desk: () => desk({ emergencies: [emergency({ remindAt: minutes(600) })] }) });
  expect(await screen.findByText(/niemand heeft bevestigd/)).toBeVisible();
});

it("shows a locked screen a count and an age, nothing else", async () => {
  openProgram({
    look: () => look({ stage: "locked", unacknowledged: { count: 1, oldest: NOW - 7 * 60_000 } }),
  });
  expect(await screen.findByText("1 noodmelding niet bevestigd, 7 min")).toBeVisible();
});

it.each([
  ["F2", "Nieuwe hulpvraag"],
  ["F3", "Teller"],
  ["F4", "Zoeken"],
])("gives way to %s, and what was typed stays a draft", async (key, title) => {
  const { backend, user } = openProgram();
  await screen.findByText(/alles bewaard/);
  await user.keyboard(`{F1}gaslucht{${key}}`);
  expect(screen.queryByLabelText("Wat is er aan de hand?")).toBeNull();
  await waitFor(() => expect(document.title).toContain(title));
  await waitFor(() =>
    expect(JSON.parse(backend.inputs("save_draft").at(-1)?.content ?? "{}")).toMatchObject({
      what: "gaslucht",
    }),
  );
});

it("gives way to F4 from a saved report too", async () => {
  const { user } = openProgram({ report_emergency: () => REPORT, get_emergency: () => REPORT });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F1}brand{Enter}");
  await screen.findByText(REPORT.radioText);
  await user.keyboard("{F4}");
  await waitFor(() => expect(document.title).toContain("Zoeken"));
  expect(screen.queryByText(REPORT.radioText)).toBeNull();
});

it("gives back on F2 the request that lay below it", async () => {
  const { user } = openProgram();
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F2}52Insuline{F1}brand{F2}");
  expect(screen.getByLabelText("Wat is er nodig?")).toHaveValue("Insuline");
  expect(screen.getByLabelText("Wat is er nodig?")).toHaveFocus();
});

async function typeOver(own: Answers = {}) {
  const opened = openProgram({ report_emergency: () => REPORT, get_emergency: () => REPORT, ...own });
  await goByMenu(opened.user, "Papier");
  await opened.user.click(screen.getByRole("button", { name: "Formulier overtypen" }));
  await opened.user.click(await screen.findByLabelText("Waar gaat het over?"));
  return opened;
}

/** The request below has one as well, out of sight. */
const number = () => screen.getByRole("textbox", { name: "Nummer van het papieren formulier" });

it.each(["02", "0{Enter}", "0.2"])(
  "is typed over from paper behind %s, which leaves no digit",
  async (code) => {
    const told = emergency({ toldAt: Date.UTC(2026, 10, 23, 22, 50), paperNumber: "P-0042" });
    const { backend, user } = await typeOver({ report_emergency: () => told, get_emergency: () => told });
    await user.keyboard(code);
    expect(screen.getByRole("heading", { name: "Noodmelding" })).toBeVisible();
    expect(number()).toHaveFocus();
    await expectAccessible();
    await user.keyboard("P-0042{Tab}23-11{Tab}2350{Tab}Gaslucht{Enter}");
    await waitFor(() => expect(backend.inputs("report_emergency")).toHaveLength(1));
    expect(backend.inputs("report_emergency")[0]).toEqual({
      what: "Gaslucht",
      place: "",
      reach: "",
      draft: "d1",
      toldAt: told.toldAt,
      paperNumber: "P-0042",
    });
    const facts = (await screen.findByText("Gemeld om")).closest("dl");
    expect(facts).toHaveTextContent(/Gemeld omma 23 nov\.? 23:50Nummer van het papieren formulierP-0042/);
  },
);

it("keeps what stands on top of the paper form in the draft, and offers it back", async () => {
  const title = { id: "d7", form: "emergency", title: "Noodmelding: P-0042", begunBy: "Fatima" };
  const { backend, user } = await typeOver({
    open_draft: () => ({
      title: { ...title, mine: true, at: NOW, putAway: false },
      content: backend.inputs("save_draft").at(-1)?.content ?? "{}",
    }),
    get_desk: () => desk({ drafts: [{ ...title, mine: true, at: NOW, putAway: false }] }),
  });
  await user.keyboard("02P-0042{Tab}23-11{Tab}straks");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.content).toContain("straks"));
  expect(backend.inputs("save_draft").at(-1)?.title).toBe("Noodmelding: P-0042");
  await user.keyboard("{Escape}{Escape}");
  await user.click(await screen.findByRole("button", { name: "Verder: Noodmelding: P-0042" }));
  expect(await screen.findByLabelText("Nummer van het papieren formulier")).toHaveValue("P-0042");
  expect(screen.getByLabelText("Welke dag?")).toHaveValue("23-11-2026");
  expect(screen.getByLabelText("Hoe laat gemeld?")).toHaveValue("straks");
});

it("is not saved from paper while its time cannot be read, nor when it says nothing", async () => {
  const { backend, user } = await typeOver();
  await user.keyboard("02P-0042{Tab}{Tab}straks{Enter}");
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveAccessibleDescription(/minstens één/);
  await user.type(screen.getByLabelText("Wat is er aan de hand?"), "Gaslucht{Enter}");
  expect(screen.getByLabelText("Hoe laat gemeld?")).toHaveFocus();
  expect(screen.getByLabelText("Hoe laat gemeld?")).toHaveAccessibleDescription(/zoals 14:12/);
  expect(backend.inputs("report_emergency")).toEqual([]);
  await user.keyboard("1200{Enter}");
  await waitFor(() => expect(backend.inputs("report_emergency")[0]?.toldAt).toBe(minutes(-132)));
});

it("is not saved from paper on a day that has yet to come", async () => {
  const { backend, user } = await typeOver();
  await user.keyboard("02P-0042{Tab}25-11{Tab}1200{Tab}Gaslucht{Enter}");
  // The request below asks for a day as well.
  expect(document.activeElement).toHaveAccessibleName("Welke dag?");
  expect(document.activeElement).toHaveAccessibleDescription(/moet nog komen/);
  expect(backend.inputs("report_emergency")).toEqual([]);
});

it("asks for nothing of paper when it is told now", async () => {
  const { user } = openProgram();
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F1}");
  expect(screen.queryByLabelText("Nummer van het papieren formulier")).toBeNull();
});

it("is not mistaken for one of today when it was told on another day", async () => {
  const told = emergency({ toldAt: Date.UTC(2026, 10, 23, 22, 50) });
  openProgram({ get_desk: () => desk({ emergencies: [told] }) });
  expect(await screen.findByText(/Noodmelding ma 23 nov\.? 23:50/)).toBeVisible();
});
