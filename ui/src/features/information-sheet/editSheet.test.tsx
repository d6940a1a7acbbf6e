import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk, minutes, NOW } from "../../test/samples";
import { sheetLibrary, sheetPage } from "../../test/sheets";
import { beginWith, isEmpty, toInput, untouched } from "./content";
import { momentIn, NO_MOMENT_TEXT, troubleOf } from "./momentText";

async function openLibrary(own: Answers = {}) {
  const opened = openProgram({
    list_sheets: () => sheetLibrary(),
    get_sheet: () => sheetPage(),
    measure_sheet: () => ({ pages: [1, 1, 1, 2], unknownLetters: "" }),
    ...own,
  });
  await screen.findByText(/alles bewaard/);
  await opened.user.keyboard("{F6}");
  await screen.findByRole("combobox", { name: "Zoek een blad" });
  return opened;
}

/** A new sheet that begins with nothing. */
async function openBare(user: UserEvent) {
  await user.keyboard("{Alt>}n{/Alt}");
  await screen.findByRole("button", { name: /Leeg blad/ });
  await user.keyboard("5");
  await screen.findByRole("textbox", { name: "Titel" });
}

const line = (name: string | RegExp) => screen.getByRole("textbox", { name });

it("is written by keyboard: a line, Enter, the next line, and saved with its draft", async () => {
  const { backend, user } = await openLibrary({ write_sheet: () => sheetPage({ standing: "draft" }) });
  await openBare(user);
  await expectAccessible();
  await user.keyboard("Waterpunt open{Tab}Er is water op het plein.{Enter}Neem flessen mee.");
  await user.type(line("Doe dit, regel 1"), "Kom voor 18:00{Enter}Neem een jas mee");
  await user.type(line(/^Bron/), "gemeente");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText(/Kies ja of nee/)).toBeVisible();
  const asked = screen.getByRole("radiogroup", { name: "Is dit bevestigd?" });
  await waitFor(() => expect(asked).toContainElement(document.activeElement as HTMLElement));
  expect(backend.inputs("write_sheet")).toEqual([]);
  const confirmed = within(screen.getByRole("radiogroup", { name: "Is dit bevestigd?" }));
  await user.click(confirmed.getByRole("radio", { name: "Nee" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("write_sheet")).toHaveLength(1));
  const [input] = backend.inputs("write_sheet");
  expect(input).toMatchObject({ code: "", confirmed: false, draft: "d1" });
  expect(input?.sources.map((one) => one.name)).toEqual(["gemeente"]);
  expect(input?.texts[0]).toMatchObject({
    title: "Waterpunt open",
    core: ["Er is water op het plein.", "Neem flessen mee."],
  });
  expect(input?.texts[0]?.act.map((one) => one.text)).toEqual(["Kom voor 18:00", "Neem een jas mee"]);
  expect(await screen.findByText(/bewaard als concept/)).toBeVisible();
});

it("keeps what is typed on disk, under a name that a person knows", async () => {
  const { backend, user } = await openLibrary();
  await openBare(user);
  await user.type(await screen.findByRole("textbox", { name: "Titel" }), "Waterpunt");
  await user.keyboard("{Escape}");
  await waitFor(() =>
    expect(backend.inputs("save_draft").at(-1)).toMatchObject({
      form: "sheet",
      title: "Informatieblad: Waterpunt",
    }),
  );
});

it("goes on with a draft from the desk", async () => {
  const content = beginWith({ title: "Waterpunt", core: "Er is water.", confirmed: true, source: "" });
  const title = {
    id: "d9",
    form: "sheet",
    title: "Informatieblad: Waterpunt",
    begunBy: "Fatima",
    mine: true,
    at: NOW,
    putAway: false,
  };
  const { user } = openProgram({
    list_sheets: () => sheetLibrary(),
    measure_sheet: () => ({ pages: [1, 1, 1, 1], unknownLetters: "" }),
    get_desk: () => desk({ drafts: [title] }),
    open_draft: () => ({ title, content: JSON.stringify(content) }),
  });
  await user.click(await screen.findByRole("button", { name: "Verder: Informatieblad: Waterpunt" }));
  expect(await screen.findByRole("textbox", { name: "Titel" })).toHaveValue("Waterpunt");
});

it("says how much paper it takes while it is written", async () => {
  const { backend, user } = await openLibrary({
    measure_sheet: () => ({ pages: [2, 1, 1, 3], unknownLetters: "水" }),
  });
  await openBare(user);
  await screen.findByText(/dan staat hier hoeveel papier/);
  await user.keyboard("Waterpunt open{Tab}Er is water.");
  expect(await screen.findByText(/Past niet op één A5: het worden 2 bladzijden/)).toBeVisible();
  expect(screen.getByText(/Deze letters kunnen wij niet printen: 水/)).toBeVisible();
  expect(backend.inputs("measure_sheet")).toHaveLength(1);
  await user.keyboard(" Neem flessen mee.");
  expect(screen.getByText(/Het papier wordt nagemeten/)).toBeVisible();
  expect(screen.queryByText(/Past niet op één A5/)).toBeNull();
});

it("takes an empty line away with Backspace, and holds to three sentences", async () => {
  const { user } = await openLibrary();
  await openBare(user);
  await user.type(line("Kern, regel 1"), "Een.{Enter}Twee.{Enter}Drie.{Enter}");
  expect(screen.queryByRole("textbox", { name: "Kern, regel 4" })).not.toBeInTheDocument();
  await user.clear(line("Kern, regel 3"));
  await user.type(line("Kern, regel 3"), "{Backspace}");
  expect(screen.queryByRole("textbox", { name: "Kern, regel 3" })).not.toBeInTheDocument();
  expect(line("Kern, regel 2")).toHaveFocus();
});

it("begins a new version with the words of this one, and asks about languages that nobody touched", async () => {
  const { backend, user } = await openLibrary({ write_sheet: () => sheetPage() });
  await user.keyboard("B07{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Koolmonoxide en kaarsen" });
  await user.keyboard("{Alt>}n{/Alt}");
  await screen.findByRole("heading", { name: "Nieuwe versie van B07" });
  expect(screen.queryByText(/Kloppen de andere talen nog/)).not.toBeInTheDocument();
  await user.type(line("Kern, regel 1"), " Echt niet.");
  const asked = within(await screen.findByRole("radiogroup", { name: /Kloppen de andere talen nog/ }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(backend.inputs("write_sheet")).toEqual([]);
  await user.click(asked.getByRole("radio", { name: "Nee" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  const aloud = screen.getByRole("radiogroup", { name: "Klopt de voorleestekst nog?" });
  await waitFor(() => expect(aloud).toContainElement(document.activeElement as HTMLElement));
  expect(aloud).toBeInvalid();
  await user.keyboard("{ArrowRight}{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("write_sheet")).toHaveLength(1));
  const [input] = backend.inputs("write_sheet");
  expect(input).toMatchObject({ code: "B07", area: "Zandbeek", categories: ["1.1"] });
  expect(input?.texts.map((one) => one.language)).toEqual(["nl"]);
  expect(input?.texts[0]?.readAloud).toBe("");
});

it("adds a language that starts unchecked", async () => {
  const { user } = await openLibrary();
  await openBare(user);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Taal erbij" }), "ar");
  expect(screen.getByRole("radio", { name: "العربية" })).toBeChecked();
  expect(screen.getByText(/print als niet nagekeken/)).toBeVisible();
});

it("shows the Dutch at each field of a translation", async () => {
  const { user } = await openLibrary();
  await openBare(user);
  await user.keyboard("Waterpunt open{Tab}Er is water op het plein.{Enter}Neem flessen mee.");
  await user.selectOptions(screen.getByRole("combobox", { name: /taal/i }), "pl");
  const core = screen.getByRole("textbox", { name: "Kern, regel 1" });
  expect(core).toHaveAccessibleDescription(/Er is water op het plein/);
  expect(screen.getByText("Neem flessen mee.")).toHaveAttribute("lang", "nl");
  expect(screen.getByRole("textbox", { name: "Titel" })).toHaveAccessibleDescription("Waterpunt open");
});

it("says at the foot, in sight, that a line is too long, and promises nothing of letters that no font has", async () => {
  const { user } = await openLibrary({
    measure_sheet: () => ({ pages: [1, 1, 1, 2], unknownLetters: "ꙮ" }),
  });
  await openBare(user);
  await user.keyboard("Waterpunt open{Tab}Er is water.");
  expect(await screen.findByText(/Deze letters kunnen wij niet printen: ꙮ/)).toBeVisible();
  expect(screen.queryByText(/✓ Past/)).not.toBeInTheDocument();
  await user.click(line("Doe dit, regel 1"));
  await user.paste("é".repeat(1_500));
  expect(screen.queryByText(/te lang/)).toBeNull();
  await user.paste("a".repeat(4_080));
  const told = await screen.findAllByRole("status");
  expect(told.some((one) => /te lang/.test(one.textContent ?? ""))).toBe(true);
  expect(screen.queryByText(/Vul de titel en de kern in/)).not.toBeInTheDocument();
});

it("reads times as they are meant", () => {
  const at = (day: string, time: string) => momentIn({ ...NO_MOMENT_TEXT, day, time }, NOW);
  expect(at("", "15:00")).toBe(minutes(48));
  expect(at("", "14:00")).toBe(minutes(24 * 60 - 12));
  expect(at("2026-11-24", "")).toBe(minutes(9 * 60 + 47));
  expect(at("", "")).toBeNull();
  const trouble = (day: string, time: string) => troubleOf({ ...NO_MOMENT_TEXT, day, time }, NOW);
  expect(trouble("2026-11-23", "")).toBe("past");
  expect(trouble("2062-11-23", "")).toBe("tooFar");
  expect(troubleOf({ ...NO_MOMENT_TEXT, unread: { day: "gisteren", time: "" } }, NOW)).toBe("unread");
});

it("knows an untouched form, and leaves nothing out of one that was touched", () => {
  const begun = beginWith({ title: "A", core: "B", confirmed: true, source: "gemeente" });
  expect(isEmpty(beginWith(undefined))).toBe(true);
  expect(isEmpty(begun)).toBe(false);
  expect(untouched(begun)).toEqual([]);
  expect(toInput(begun, NOW).sources).toEqual([{ key: "", name: "gemeente", address: "", read: "" }]);
});

it("finds a pictogram by typing, and the same line bears it in every language", async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>';
  const { backend, user } = await openLibrary({
    list_pictures: () => ({
      pictures: [
        { name: "drop", labels: { nl: "water" }, words: "kraan", drawing },
        { name: "fire", labels: { nl: "vuur" }, words: "kaars", drawing },
      ],
    }),
    get_sheet: () => sheetPage(),
    write_sheet: () => sheetPage(),
  });
  await user.keyboard("koolmonoxide{Enter}");
  await user.click(await screen.findByRole("button", { name: /Nieuwe versie/ }));
  await user.click(await screen.findByRole("button", { name: "Pictogram bij Doe dit, regel 1: wind" }));
  await expectAccessible();
  await user.keyboard("kaar{Enter}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("button", { name: "Pictogram bij Doe dit, regel 1: vuur" })).toHaveFocus();
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("write_sheet")).toHaveLength(1));
  const [input] = backend.inputs("write_sheet");
  expect(input?.texts[0]?.act[0]?.picture).toBe("fire");
  expect(input?.picture).toBe("skull");
});

it("begins with a template: each open place is typed over by keyboard, and none is left by accident", async () => {
  const { backend, user } = await openLibrary({ write_sheet: () => sheetPage({ standing: "draft" }) });
  await user.keyboard("{Alt>}n{/Alt}");
  expect(await screen.findByRole("button", { name: /Uitdeelpunt/ })).toHaveFocus();
  await expectAccessible();
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(await screen.findByRole("textbox", { name: "Titel" })).toHaveValue(
    "Let op: [[waarvoor u waarschuwt]]",
  );
  await user.keyboard("rook{Tab}Er is brand op de kade.{Tab}de hele wijk{Tab}18:00");
  expect(line("Titel")).toHaveValue("Let op: rook");
  expect(line("Kern, regel 2")).toHaveValue("Dit geldt voor de hele wijk, tot 18:00.");
  await user.click(screen.getByRole("radio", { name: "Nee" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText(/Vul in, of haal weg: Wat mensen nu moeten doen/)).toBeVisible();
  await waitFor(() => expect(line("Doe dit, regel 1")).toHaveFocus());
  expect(backend.inputs("write_sheet")).toEqual([]);
  await user.keyboard("Sluit de ramen.");
  await user.clear(line("Doe dit niet, regel 1"));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("write_sheet")).toHaveLength(1));
  const [input] = backend.inputs("write_sheet");
  expect(input?.texts[0]?.act.map((one) => one.text)).toContain("Sluit de ramen..");
  expect(input?.texts[0]?.go[0]?.text).toContain("[[point_address]]");
});

it("goes from a line to its pictogram, and from there to the next line", async () => {
  const { user } = await openLibrary();
  await openBare(user);
  await user.type(line("Doe dit, regel 1"), "Kom{Tab}");
  expect(screen.getByRole("button", { name: /Pictogram bij Doe dit, regel 1/ })).toHaveFocus();
});

it("says a time that cannot be at its own field, and still measures the paper", async () => {
  const { backend, user } = await openLibrary();
  await openBare(user);
  await user.keyboard("Waterpunt open{Tab}Er is water.");
  await user.type(line(/^Geldig tot: dag/), "23-11-2020{Tab}");
  expect(await screen.findByText(/Past op één A5/)).toBeVisible();
  expect(backend.inputs("measure_sheet").at(-1)?.validUntil).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Nee" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(line(/^Geldig tot: dag/)).toHaveFocus());
  expect(line(/^Geldig tot: dag/)).toHaveAccessibleDescription(/al voorbij/);
});
