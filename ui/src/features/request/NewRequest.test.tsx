import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk, minutes, NOW, row, savedRequest } from "../../test/samples";
import { sheetLibrary, sheetPage, sheetSummary } from "../../test/sheets";

async function openForm(own: Answers = {}) {
  const opened = openProgram({ log_request: () => savedRequest(), ...own });
  await screen.findByText(/alles bewaard/);
  await opened.user.keyboard("{F2}");
  await screen.findByRole("heading", { name: "Nieuwe hulpvraag" });
  return opened;
}

const what = () => screen.getByLabelText("Wat is er nodig?");

it("is logged with two digits, one sentence, a place and Enter", async () => {
  const { backend, user } = await openForm();
  await expectAccessible();
  await user.keyboard("52Insuline moet koel blijven{Tab}Lijsterlaan 22{Enter}");
  await waitFor(() => expect(backend.inputs("log_request")).toHaveLength(1));
  expect(backend.inputs("log_request")[0]).toMatchObject({
    category: "5.2",
    what: "Insuline moet koel blijven",
    place: "Lijsterlaan 22",
    urgency: "U2",
  });
});

it("takes Enter on a question as its answer, and saves on the next one", async () => {
  const { backend, user } = await openForm({
    propose_urgency: ({ answers }) => ({ urgency: answers.life ? "U1" : null, deadline: null }),
  });
  await user.keyboard("52Insuline moet koel blijven{Tab}{Tab}{Tab}");
  const danger = within(screen.getByRole("radiogroup", { name: /gevaar voor iemands leven/ }));
  expect(danger.getByLabelText("Ja")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(danger.getByLabelText("Ja")).toBeChecked();
  expect(backend.inputs("log_request")).toEqual([]);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.inputs("log_request")).toHaveLength(1));
  expect(backend.inputs("log_request")[0]?.urgency).toBe("U1");
});

it("shows the number large, how to say it, and prints a slip", async () => {
  const { backend, user } = await openForm({ print_slip: () => ({ document: "doc1", fileName: "bon.pdf" }) });
  await user.keyboard("52Insuline{Enter}");
  expect(await screen.findByText("ZB03-A147")).toBeVisible();
  expect(screen.getByText(/zet bé nul drie/)).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Alt>}p{/Alt}");
  await user.keyboard("vandaag om 16:00{Enter}");
  await waitFor(() => expect(backend.opened).toEqual(["doc1"]));
  expect(backend.inputs("print_slip")).toEqual([{ id: "r147", comeBack: "vandaag om 16:00" }]);
});

it("offers the sheets on its subject while whoever asked still stands there", async () => {
  const { backend, user } = await openForm({
    list_sheets: () => sheetLibrary({ sheets: [sheetSummary({ categories: [row().category] })] }),
    get_sheet: () => sheetPage(),
  });
  await user.keyboard("52Insuline{Enter}");
  expect(await screen.findByText("ZB03-A147")).toBeVisible();
  expect(await screen.findByRole("button", { name: /B07/ })).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Alt>}i{/Alt}");
  await waitFor(() => expect(backend.inputs("get_sheet")).toEqual([{ code: "B07" }]));
});

it("finds a category by half a word", async () => {
  const { user } = await openForm();
  await user.keyboard("insul{Enter}");
  expect(screen.getByText(/5\.2 Medicijn moet koel blijven/)).toBeVisible();
  expect(what()).toHaveFocus();
});

it("leads group 0 to the emergency report and keeps the form", async () => {
  const { user } = await openForm();
  await user.type(what(), "iets met gas");
  await user.click(screen.getByLabelText("Waar gaat het over?"));
  await user.keyboard("0");
  expect(await screen.findByRole("heading", { name: "Noodmelding" })).toBeVisible();
  await user.keyboard("{Escape}");
  expect(what()).toHaveValue("iets met gas");
});

it("leads a word of the emergencies to the report too: it is never a request in the queue", async () => {
  const { user } = await openForm();
  await user.keyboard("bewusteloos{Enter}");
  expect(await screen.findByRole("heading", { name: "Noodmelding" })).toBeVisible();
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveValue("");
});

it("keeps what was typed when an emergency comes in between, and gives the focus back", async () => {
  const { user } = await openForm();
  await user.keyboard("52Insuline");
  await user.keyboard("{F1}");
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(what()).toHaveValue("Insuline");
  expect(what()).toHaveFocus();
});

it("offers the counter for what is only counted", async () => {
  const { user } = await openForm();
  await user.keyboard("81");
  expect(screen.getByText(/tellen we alleen/)).toBeVisible();
});

it("reads a latest time from the words and sends it", async () => {
  const { backend, user } = await openForm({
    read_text: ({ text }) => ({
      deadline: text.includes("3 uur") ? minutes(180) : null,
      bsn: false,
      withoutBsn: text,
    }),
  });
  await user.keyboard("11accu nog 3 uur{Tab}Zwaluwstraat 8");
  expect(await screen.findByText("uiterlijk 17:12")).toBeVisible();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.inputs("log_request")[0]?.fields.deadline).toBe(minutes(180)));
});

it("takes the hours that a battery lasts for a latest time, and the earlier of two", async () => {
  const { backend, user } = await openForm({
    read_text: ({ text }) => ({ deadline: minutes(180), bsn: false, withoutBsn: text }),
  });
  await user.keyboard("11accu nog 3 uur{Tab}Zwaluwstraat 8{Alt>}m{/Alt}");
  expect(await screen.findByText(/gelezen uit de tekst/)).toBeVisible();
  await user.type(screen.getByLabelText(/Accu: nog hoeveel uur/), "1");
  expect(await screen.findByText("uiterlijk 15:12")).toBeVisible();
  expect(screen.getByText(/zo lang gaat de accu nog mee/)).toBeVisible();
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("log_request")[0]?.fields.deadline).toBeGreaterThanOrEqual(minutes(60)),
  );
  expect(backend.inputs("log_request")[0]?.fields.deadline).toBeLessThan(minutes(65));
});

it("refuses a number below nought with a sentence", async () => {
  const { backend, user } = await openForm();
  await user.keyboard("52Insuline{Alt>}m{/Alt}");
  await user.type(screen.getByLabelText("Hoeveel personen?"), "-3");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText("Hoeveel personen?")).toHaveAccessibleDescription(/nul of meer/);
  expect(backend.inputs("log_request")).toEqual([]);
  await user.clear(screen.getByLabelText("Hoeveel personen?"));
  await user.type(screen.getByLabelText("Hoeveel personen?"), "3");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("log_request")[0]?.fields.people).toBe(3));
});

it("asks once where it is, when nobody can be helped without", async () => {
  const { backend, user } = await openForm();
  await user.keyboard("55Oma is alleen{Enter}");
  const place = screen.getByLabelText("Waar is de hulp nodig?");
  expect(place).toHaveFocus();
  expect(place).toHaveAccessibleDescription(/Waar is het\?/);
  expect(backend.inputs("log_request")).toEqual([]);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.inputs("log_request")).toHaveLength(1));
});

it("marks what Enter takes, and takes a name before a word for an emergency", async () => {
  const { user } = await openForm();
  await user.keyboard("water");
  const [first] = screen.getAllByRole("radio", { name: /^\d\.\d/ });
  expect(first).toHaveAccessibleName(/^2\.\d.*Enter$/);
  await user.keyboard("{Enter}");
  expect(screen.getByText(/^2\.\d /)).toBeVisible();
});

/** Reads "nog 3 uur" and proposes four hours, both from when it was asked. */
const fromWhenAsked: Answers = {
  read_text: ({ text, receivedAt }) => ({
    deadline: text.includes("3 uur") ? (receivedAt ?? NOW) + 180 * 60_000 : null,
    bsn: false,
    withoutBsn: text,
  }),
  propose_urgency: ({ receivedAt, deadline }) => ({
    urgency: "U2",
    deadline: deadline ?? (receivedAt ?? NOW) + 240 * 60_000,
  }),
};

it("counts a latest time from when it was asked on paper, and says that it is over", async () => {
  const { user } = await openForm(fromWhenAsked);
  await user.keyboard("11accu nog 3 uur{Alt>}m{/Alt}");
  expect(await screen.findByText("uiterlijk 17:12")).toBeVisible();
  await user.type(screen.getByLabelText("Hoe laat gevraagd?"), "12:00");
  expect(await screen.findByText("uiterlijk 15:00")).toBeVisible();
  await user.clear(screen.getByLabelText("Hoe laat gevraagd?"));
  await user.type(screen.getByLabelText("Hoe laat gevraagd?"), "10:00");
  expect(await screen.findByText("uiterlijk 13:00, 1 u 12 te laat")).toBeVisible();
  await user.clear(what());
  await user.type(what(), "accu leeg");
  expect(await screen.findByText("uiterlijk 14:00, 12 min te laat")).toBeVisible();
});

it("counts a latest time from when the form was begun, however late it is gone on with", async () => {
  const draft = {
    id: "d7",
    form: "request",
    title: "Zuurstof",
    begunBy: "Fatima",
    mine: true,
    at: minutes(-150),
    putAway: false,
  };
  const content = { category: "1.1", what: "Zuurstof, accu nog 3 uur", begunAt: minutes(-150) };
  const { backend, user } = openProgram({
    log_request: () => savedRequest(),
    ...fromWhenAsked,
    get_desk: () => desk({ drafts: [draft] }),
    open_draft: () => ({ title: draft, content: JSON.stringify(content) }),
  });
  await user.click(await screen.findByRole("button", { name: "Verder: Zuurstof" }));
  expect(await screen.findByText("uiterlijk 14:42")).toBeVisible();
  expect(screen.getByText(/geteld vanaf 11:42/)).toBeVisible();
  await user.type(what(), " of iets meer{Enter}{Enter}");
  await waitFor(() => expect(backend.inputs("log_request")[0]?.fields.deadline).toBe(minutes(30)));
});

it("keeps with the draft when its first word was typed, and begins anew when nothing is left", async () => {
  const { backend, user } = await openForm();
  const kept = () => JSON.parse(backend.inputs("save_draft").at(-1)?.content ?? "{}");
  await user.keyboard("11Zuurstof");
  await waitFor(() => expect(kept()).toMatchObject({ what: "Zuurstof", begunAt: expect.any(Number) }));
  const { begunAt } = kept();
  await user.keyboard(", accu");
  await waitFor(() => expect(kept()).toMatchObject({ what: "Zuurstof, accu", begunAt }));
  await user.clear(what());
  await waitFor(() => expect(backend.inputs("put_draft_away")).toHaveLength(1));
  await user.type(what(), "Insuline");
  await waitFor(() => expect(kept()).toMatchObject({ what: "Insuline" }));
  expect(kept().begunAt).toBeGreaterThan(begunAt);
});

it("saves the latest time that follows from what was typed just before Enter", async () => {
  const { backend, user } = await openForm(fromWhenAsked);
  await user.keyboard("11accu nog 3 uur{Alt>}m{/Alt}");
  await user.type(screen.getByLabelText("Hoe laat gevraagd?"), "12:00{Enter}{Enter}");
  await waitFor(() => expect(backend.inputs("log_request")).toHaveLength(1));
  expect(backend.inputs("log_request")[0]?.fields).toMatchObject({
    received_at: minutes(-132),
    deadline: minutes(48),
  });
});

it("takes a time on paper that would still have to come for one of yesterday", async () => {
  const { backend, user } = await openForm(fromWhenAsked);
  await user.keyboard("11accu leeg{Alt>}m{/Alt}");
  await user.type(screen.getByLabelText("Hoe laat gevraagd?"), "23:50");
  expect(await screen.findByText(/uiterlijk 03:50, 10 u 22 te laat/)).toBeVisible();
  await user.keyboard("{Enter}{Enter}");
  await waitFor(() =>
    expect(backend.inputs("log_request")[0]?.fields.received_at).toBe(Date.UTC(2026, 10, 23, 22, 50)),
  );
});

it("proposes an urgency from the answers, which a person may change", async () => {
  const { backend, user } = await openForm({
    propose_urgency: ({ answers }) => ({ urgency: answers.life ? "U1" : "U3", deadline: null }),
  });
  await user.keyboard("16Wanneer komt de stroom terug?");
  await user.click(
    within(screen.getByRole("radiogroup", { name: /iemands leven/ })).getByRole("radio", { name: "Ja" }),
  );
  expect(await screen.findByText("‼", { exact: false, selector: ".sp-urgency *" })).toBeVisible();
  await user.keyboard("{Alt>}u{/Alt}");
  await user.click(screen.getByRole("radio", { name: /Kan wachten/ }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /^Sluiten E/ }));
  expect(document.querySelector("form form")).toBeNull();
  expect(backend.inputs("log_request")).toHaveLength(0);
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("log_request")[0]?.urgency).toBe("U4"));
});

it("asks for what is missing and puts the focus there", async () => {
  const { backend, user } = await openForm();
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText("Waar gaat het over?")).toHaveFocus();
  await user.keyboard("52{Enter}");
  expect(what()).toHaveAccessibleDescription(/één zin/);
  expect(backend.inputs("log_request")).toHaveLength(0);
});

it("warns for a citizen service number and takes it out", async () => {
  const { user } = await openForm({
    read_text: ({ text }) => ({
      deadline: null,
      bsn: text.includes("123456782"),
      withoutBsn: text.replace("123456782", "[nummer weggehaald]"),
    }),
  });
  await user.type(screen.getByLabelText(/Waar is de hulp nodig/), "Merelhof 7 123456782");
  const remove = await screen.findByRole("button", { name: /Haal het nummer weg/ });
  await user.tab();
  expect(remove).not.toHaveFocus();
  await user.keyboard("{Alt>}h{/Alt}");
  expect(screen.getByLabelText(/Waar is de hulp nodig/)).toHaveValue("Merelhof 7 [nummer weggehaald]");
});

it("shows look-alikes while typing and links the first with Alt+K", async () => {
  const alike = row({
    id: "r131",
    number: "ZB03-A131",
    what: "Insuline",
    status: "settled",
    reason: "helped_here",
  });
  const { backend, user } = await openForm({ find_alike: () => ({ rows: [alike], onForm: [] }) });
  await user.keyboard("52Insuline");
  expect(await screen.findByText("Geregeld: hier geholpen")).toBeVisible();
  await user.keyboard("{Alt>}k{/Alt}");
  expect(await screen.findByText("✓ gekoppeld")).toBeVisible();
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("log_request")[0]?.sameAs).toEqual(["r131"]));
});

it("has the questions that belong to the category among the further details", async () => {
  const { backend, user } = await openForm();
  await user.keyboard("51Pillen op{Alt>}m{/Alt}");
  await user.type(screen.getByLabelText("Naam op de verpakking"), "metformine");
  await user.click(screen.getByRole("checkbox", { name: "80+ of alleen" }));
  await user.type(screen.getByLabelText("Nummer van het papieren formulier"), "P-0012");
  await user.type(screen.getByLabelText("Welke dag?"), "24-11-2026");
  await user.type(screen.getByLabelText("Hoe laat gevraagd?"), "11:30");
  await expectAccessible();
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("log_request")).toHaveLength(1));
  expect(backend.inputs("log_request")[0]?.fields).toMatchObject({
    medicine_name: "metformine",
    ticks: ["elderly_or_alone"],
    paper_number: "P-0012",
    received_at: Date.UTC(2026, 10, 24, 10, 30),
  });
});

it.each([
  ["Welke dag?", "24-11"],
  ["Hoe laat gevraagd?", "11:30"],
])("does not save while %s cannot be read, and keeps what stands there", async (label, readable) => {
  const { backend, user } = await openForm();
  await user.keyboard("51Pillen op{Alt>}m{/Alt}");
  await user.type(screen.getByLabelText(label), "1 januari");
  await user.keyboard("{Enter}");
  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(/Typ een (datum|tijd), zoals/);
  expect(screen.getByLabelText(label)).toHaveFocus();
  await user.keyboard("{Alt>}m{/Alt}{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText(label)).toHaveValue("1 januari");
  expect(screen.getByLabelText(label)).toHaveFocus();
  expect(backend.inputs("log_request")).toHaveLength(0);
  await user.clear(screen.getByLabelText(label));
  await user.type(screen.getByLabelText(label), readable);
  if (label === "Welke dag?") await user.type(screen.getByLabelText("Hoe laat gevraagd?"), "11:30");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.inputs("log_request")).toHaveLength(1));
});

it("takes the next form of a stack after one, calls its draft by its number, and warns of one that was entered", async () => {
  const entered = row({ id: "r12", number: "ZB03-A12", what: "Insuline" });
  const { backend, user } = await openForm({
    find_alike: ({ paperNumber }) => ({ rows: [], onForm: paperNumber === "P-ZB03-A7" ? [entered] : [] }),
  });
  await user.keyboard("{Alt>}m{/Alt}");
  await user.type(screen.getByLabelText("Nummer van het papieren formulier"), "P-ZB03-A7");
  expect(await screen.findByText(/Dit formulier is al ingevoerd/)).toBeVisible();
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.title).toBe("P-ZB03-A7"));
  await expectAccessible();
});

it("stays a draft when left, and is offered back by name", async () => {
  const draft = {
    id: "d7",
    form: "request",
    title: "Insuline, Lijsterlaan 22",
    begunBy: "Fatima",
    mine: true,
    at: NOW,
    putAway: false,
  };
  const { backend, user } = await openForm({
    get_desk: () => desk({ drafts: [draft] }),
    open_draft: () => ({
      title: draft,
      content: JSON.stringify({ what: "Insuline", place: "Lijsterlaan 22" }),
    }),
  });
  await user.keyboard("52Insuline{Escape}");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.title).toBe("Insuline"));
  await user.click(await screen.findByRole("button", { name: "Verder: Insuline, Lijsterlaan 22" }));
  expect(await screen.findByLabelText("Wat is er nodig?")).toHaveValue("Insuline");
  expect(screen.getByLabelText("Waar gaat het over?")).toHaveFocus();
  await user.type(what(), " op");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)).toMatchObject({ id: "d7" }));
});

it("leaves no draft of a form in which nothing is left", async () => {
  const { backend, user } = await openForm();
  await user.keyboard("52{Escape}");
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F2}");
  await user.type(await screen.findByLabelText("Waar gaat het over?"), "52");
  await user.type(what(), "Insuline");
  await waitFor(() => expect(backend.inputs("save_draft")).not.toHaveLength(0));
  await user.clear(what());
  await user.keyboard("{Escape}");
  await waitFor(() => expect(backend.inputs("put_draft_away")).toEqual([{ id: "d1" }]));
  expect(backend.inputs("save_draft").every((one) => one.title.startsWith("I"))).toBe(true);
});

it("calls a draft by its subject while nothing says what is needed", async () => {
  const { backend, user } = await openForm();
  await user.keyboard("52");
  await user.type(screen.getByLabelText(/Waar is de hulp nodig/), "Lijsterlaan 22");
  await user.keyboard("{Escape}");
  await waitFor(() =>
    expect(backend.inputs("save_draft").at(-1)?.title).toBe("Medicijn moet koel blijven, Lijsterlaan 22"),
  );
});

it("says that it is on disk only once it is", async () => {
  let refuse: (thrown: unknown) => void = () => undefined;
  const { user } = await openForm({
    save_draft: () =>
      new Promise((_, reject) => {
        refuse = reject;
      }),
  });
  expect(screen.getByText(/wat u typt wordt meteen bewaard/)).toBeVisible();
  await user.keyboard("52Insuline");
  expect(screen.getByText("Wordt bewaard…")).toBeVisible();
  await waitFor(() => {
    refuse({ code: "disk_full", details: {} });
    expect(screen.queryByText("Wordt bewaard…")).toBeNull();
  });
  expect(await screen.findByText(/Nog niet bewaard/)).toBeVisible();
  expect(screen.queryByText(/staat op schijf/)).toBeNull();
  expect(screen.getByText(/niet alles bewaard/)).toBeVisible();
  expect(screen.queryByText(/^alles bewaard|✓ alles bewaard/)).toBeNull();
});

it("leads to the emergency report beside an answer that means danger to life, and keeps the form", async () => {
  const { user } = await openForm({
    propose_urgency: ({ answers }) => ({ urgency: answers.life ? "U1" : null, deadline: null }),
  });
  await user.type(what(), "Benauwd");
  expect(screen.queryByText(/bel 112/)).toBeNull();
  const question = screen.getByRole("radiogroup", { name: /gevaar voor iemands leven/ });
  await user.click(within(question).getByLabelText("Ja"));
  expect(await screen.findByText(/Levensgevaar: bel 112 als dat kan/)).toBeVisible();
  await expectAccessible();
  await user.keyboard("{F1}");
  expect(await screen.findByLabelText("Wat is er aan de hand?")).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(what()).toHaveValue("Benauwd");
});

it("goes on in the fields that somebody asks for, and at the urgency that is chosen", async () => {
  const { user } = await openForm({ propose_urgency: () => ({ urgency: "U2", deadline: null }) });
  await user.keyboard("52Insuline{Alt>}m{/Alt}");
  const fields = screen.getByRole("group", { name: "Medicijn" });
  expect(fields).toContainElement(document.activeElement as HTMLElement);
  await user.keyboard("{Alt>}m{/Alt}");
  expect(what()).toHaveFocus();
  await user.keyboard("{Alt>}u{/Alt}");
  expect(screen.getByRole("radio", { name: /Spoed/ })).toHaveFocus();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "wijzigen" }));
  expect(screen.getByLabelText("Waar gaat het over?")).toHaveFocus();
});

it("gives the focus back to the field when a number is taken out", async () => {
  const { user } = await openForm({
    read_text: ({ text }) => ({ bsn: /111222333/.test(text), withoutBsn: "Insuline ", deadline: null }),
  });
  await user.keyboard("52Insuline 111222333");
  await user.click(await screen.findByRole("button", { name: /Haal het nummer weg/ }));
  expect(what()).toHaveValue("Insuline ");
  expect(what()).toHaveFocus();
});

it("does not lose the day of a paper form that says no time", async () => {
  const { backend, user } = await openForm({ propose_urgency: () => ({ urgency: "U2", deadline: null }) });
  await user.keyboard("52Insuline{Alt>}m{/Alt}");
  await user.type(screen.getByLabelText("Welke dag?"), "23-11{Enter}");
  expect(screen.getByLabelText("Hoe laat gevraagd?")).toHaveFocus();
  expect(screen.getByLabelText("Hoe laat gevraagd?")).toHaveAccessibleDescription(/zoals 14:12/);
  expect(backend.inputs("log_request")).toEqual([]);
  await user.keyboard("9.05{Enter}");
  await waitFor(() => expect(backend.inputs("log_request")).toHaveLength(1));
});

it("does not close the question of the latest time while it cannot be read", async () => {
  const { user } = await openForm();
  await user.keyboard("52Insuline{Alt>}u{/Alt}");
  await user.type(screen.getByLabelText("Uiterlijk om"), "straks{Enter}");
  expect(screen.getByLabelText("Uiterlijk om")).toHaveAccessibleDescription(/zoals 14:12/);
  await user.clear(screen.getByLabelText("Uiterlijk om"));
  await user.type(screen.getByLabelText("Uiterlijk om"), "1600");
  await user.clear(screen.getByLabelText("Dag"));
  await user.type(screen.getByLabelText("Dag"), "straks{Enter}");
  expect(screen.getByLabelText("Dag")).toHaveAccessibleDescription(/zoals 24-11-2026/);
  await user.clear(screen.getByLabelText("Dag"));
  await user.type(screen.getByLabelText("Dag"), "25-11-2026{Enter}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(await screen.findByText(/uiterlijk wo 25 nov 16:00/)).toBeVisible();
});

it("keeps everything when saving fails, and says so", async () => {
  const { user } = await openForm({
    log_request: () => Promise.reject({ code: "disk_full", details: {} }),
  });
  await user.keyboard("52Insuline{Enter}");
  expect(await screen.findByText(/schijf is vol/)).toBeVisible();
  expect(what()).toHaveValue("Insuline");
});

it.each(["{Tab}", "{Enter}"])("moves words that are no subject to what is needed, on %s", async (key) => {
  const { user } = await openForm();
  await user.keyboard(`xyzzy rolstoel${key}`);
  expect(what()).toHaveFocus();
  await user.keyboard(" stuk");
  expect(what()).toHaveValue("xyzzy rolstoel stuk");
  expect(screen.getByLabelText("Waar gaat het over?")).toHaveValue("");
});

it("appends them to what stands there when the focus leaves, and leaves a chosen field alone", async () => {
  const { user } = await openForm();
  await user.type(what(), "Kapot");
  await user.type(screen.getByLabelText("Waar gaat het over?"), "xyzzy");
  await user.click(screen.getByLabelText(/Waar is de hulp nodig/));
  expect(what()).toHaveValue("Kapot xyzzy");
  await user.type(screen.getByLabelText("Waar gaat het over?"), "nu");
  await user.click(screen.getByRole("button", { name: /Alle onderwerpen/ }));
  expect(what()).toHaveValue("Kapot xyzzy nu");
});

it.each(["2 flessen water", "12 flessen water", "20 dekens"])("takes %s for a sentence", async (words) => {
  const { user } = await openForm();
  await user.keyboard(`${words}{Tab}`);
  const typed = screen.queryByDisplayValue(words);
  expect(typed).toBe(what());
  expect(screen.getByLabelText("Waar gaat het over?")).toHaveValue("");
});

it.each(["5.2", "5{Backspace}52"])("takes %s for a subject", async (code) => {
  const { user } = await openForm();
  await user.keyboard(code);
  expect(screen.getByText(/5\.2 Medicijn moet koel blijven/)).toBeVisible();
  expect(what()).toHaveFocus();
});

it("shows the choices of a group that was typed, and takes no first one on Enter", async () => {
  const { user } = await openForm();
  await user.keyboard("5{Enter}");
  expect(screen.getByRole("radio", { name: /Medicijn moet koel blijven/ })).toBeVisible();
  expect(screen.getByLabelText("Waar gaat het over?")).toHaveFocus();
});

it("keeps words typed at the subjects in the draft when left", async () => {
  const { backend, user } = await openForm();
  await user.keyboard("xyzzy rolstoel{Escape}");
  await waitFor(() => expect(backend.inputs("save_draft")).not.toHaveLength(0));
  const kept = backend.inputs("save_draft").at(-1);
  expect(kept?.title).toBe("xyzzy rolstoel");
  expect(JSON.parse(kept?.content ?? "")).toMatchObject({ what: "xyzzy rolstoel" });
});
