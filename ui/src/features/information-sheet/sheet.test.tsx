import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { SheetPage } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk, minutes, requestPage } from "../../test/samples";
import { sheetLibrary, sheetPage } from "../../test/sheets";

const COORDINATOR = { ...desk().me, may: ["log", "work", "print", "approve"] };

async function openSheet(page: SheetPage = sheetPage(), own: Answers = {}) {
  const opened = openProgram({
    list_sheets: () => sheetLibrary(),
    get_sheet: () => page,
    get_desk: () => desk({ me: COORDINATOR }),
    ...own,
  });
  await screen.findByText(/alles bewaard/);
  await opened.user.keyboard("{F6}");
  await screen.findByRole("combobox", { name: "Zoek een blad" });
  await opened.user.keyboard("B07{Enter}");
  await waitFor(() => expect(screen.queryByRole("combobox", { name: "Zoek een blad" })).toBeNull());
  await screen.findByRole("heading", { level: 1 });
  return opened;
}

it("shows what it says with its blanks filled in, and what is still open", async () => {
  await openSheet();
  expect(screen.getByText("Dorpshuis")).toBeVisible();
  expect(screen.getByText(/adres van dit punt/)).toBeVisible();
  expect(screen.getByText(/Marijke/)).toBeVisible();
  expect(screen.getByText("Brandweer")).toBeVisible();
  await expectAccessible();
});

it("shows a language in its own direction, and says that nobody has checked it", async () => {
  const { backend, user } = await openSheet(sheetPage(), { check_translation: () => sheetPage() });
  await user.click(screen.getByRole("radio", { name: "العربية" }));
  const title = screen.getByRole("heading", { level: 1 });
  expect(title.closest("[lang]")).toHaveAttribute("lang", "ar");
  expect(title.closest("[dir]")).toHaveAttribute("dir", "rtl");
  await user.click(screen.getByRole("button", { name: /Vertaling nagekeken/ }));
  expect(await screen.findByRole("textbox", { name: "Nagekeken door" })).toHaveFocus();
  await expectAccessible();
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText(/Schrijf op wie de vertaling heeft gelezen/)).toBeVisible();
  expect(backend.inputs("check_translation")).toEqual([]);
  await user.keyboard("tolk Arabisch{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("check_translation")).toEqual([
      { digest: "d2", language: "ar", by: "tolk Arabisch" },
    ]),
  );
});

it("says who has read a translation, and leaves saying so to whoever may approve", async () => {
  const texts = sheetPage().texts.map((one) =>
    one.language === "ar"
      ? { ...one, checked: true, checkedBy: { by: "tolk Arabisch", at: minutes(-5) } }
      : one,
  );
  const { user } = await openSheet(sheetPage({}, { texts }));
  await user.click(screen.getByRole("radio", { name: "العربية" }));
  expect(screen.getByText(/Vertaling nagekeken door tolk Arabisch, 14:07/)).toBeVisible();
});

it("does not ask whoever may not approve to sign a translation off", async () => {
  const me = { ...COORDINATOR, may: ["log", "work", "print"] };
  const { user } = await openSheet(sheetPage(), { get_desk: () => desk({ me }) });
  await user.click(screen.getByRole("radio", { name: "العربية" }));
  expect(screen.getByText(/door een machine gemaakt/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Vertaling nagekeken/ })).toBeNull();
});

it("heads the parts of a sheet in its language, with what they mean beside it", async () => {
  const [dutch] = sheetPage().texts;
  const texts = dutch ? [dutch, { ...dutch, language: "ar", checked: false }] : [];
  const { user } = await openSheet(sheetPage({}, { texts }));
  await user.click(screen.getByRole("radio", { name: "العربية" }));
  const heading = screen.getByRole("heading", { level: 2, name: /افعل هذا/ });
  expect(heading.closest("[dir]")).toHaveAttribute("dir", "rtl");
  expect(within(heading).getByText("Doe dit")).toHaveAttribute("lang", "nl");
  await user.keyboard("v");
  expect(await screen.findByText(/door een machine vertaald, niet nagekeken/)).toBeVisible();
});

it("falls back to Dutch where a translation is missing, says so, and hands out what is shown", async () => {
  const { backend, user } = await openSheet(sheetPage(), { distribute_sheet: () => sheetPage() });
  await user.click(screen.getByRole("radio", { name: /Polski/ }));
  expect(screen.getByText(/Er is geen vertaling: Polski/)).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "Koolmonoxide en kaarsen" })).toBeVisible();
  await user.keyboard("h{Enter}");
  await waitFor(() => expect(backend.inputs("distribute_sheet")[0]?.language).toBe("nl"));
});

it("hands out by keyboard: H, how many, Enter", async () => {
  const { backend, user } = await openSheet(sheetPage(), { distribute_sheet: () => sheetPage() });
  await user.keyboard("h");
  expect(screen.getByRole("textbox", { name: "Aantal" })).toHaveFocus();
  await user.keyboard("12{Enter}");
  await waitFor(() =>
    expect(backend.inputs("distribute_sheet")).toEqual([
      { digest: "d2", language: "nl", copies: 12, means: "paper" },
    ]),
  );
  expect(await screen.findByText("✓ 12 × B07 geteld, Nederlands.")).toBeVisible();
  await user.keyboard("{Enter}");
  expect(backend.inputs("distribute_sheet")).toHaveLength(1);
  await user.keyboard("h0{Enter}");
  expect(await screen.findByText(/Typ een getal van 1 tot 1000/)).toBeVisible();
  expect(backend.inputs("distribute_sheet")).toHaveLength(1);
});

it("reads aloud in nothing but large letters, and proposes to count that", async () => {
  const { user } = await openSheet();
  await user.keyboard("v");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("Bel 112.")).toBeVisible();
  const apart = dialog.getByRole("complementary", { name: "Over dit blad" });
  expect(apart).toHaveTextContent(/Niet voorlezen:.*B07 versie 2.*Geldig tot.*Bevestigd/);
  expect(dialog.getByRole("document")).not.toContainElement(apart);
  await expectAccessible();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("radio", { name: "Voorgelezen" })).toBeChecked();
});

it("asks what was handed out only once the page is there, and proposes nothing that nobody saw come out", async () => {
  const { backend, user } = await openSheet(sheetPage(), {
    note_sheet_printed: () => sheetPage(),
    print_sheet: () => ({ document: "pdf", fileName: "b07.pdf", pages: 2, missing: [], unknownLetters: "" }),
    distribute_sheet: () => sheetPage(),
  });
  await user.keyboard("p");
  await screen.findByRole("dialog");
  await user.click(screen.getByRole("checkbox", { name: "العربية" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText(/2 pagina's gaan naar het pdf-programma/);
  expect(backend.inputs("print_sheet")).toEqual([
    { digest: "d2", languages: ["nl", "ar"], format: "a5", reprint: false },
  ]);
  expect(backend.opened).toEqual(["pdf"]);
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/Typ een getal/)).toBeVisible();
  expect(backend.inputs("distribute_sheet")).toEqual([]);
  expect(backend.inputs("note_sheet_printed")).toEqual([]);
  await user.keyboard("5{Enter}");
  await waitFor(() =>
    expect(backend.inputs("distribute_sheet")[0]).toMatchObject({ copies: 5, language: "ar" }),
  );
  expect(backend.inputs("note_sheet_printed")).toEqual([
    { digest: "d2", languages: ["nl", "ar"], copies: 5 },
  ]);
});

const ON_PRINTER = {
  get_desk: () => desk({ me: COORDINATOR, settings: { ...desk().settings, printer: "HP_Balie" } }),
  print_sheet: () => ({ document: "pdf", fileName: "b07.pdf", pages: 1, missing: [], unknownLetters: "" }),
  distribute_sheet: () => sheetPage(),
  note_sheet_printed: () => sheetPage(),
};

it("prints on the chosen printer, and counts no more than that took", async () => {
  const { backend, user } = await openSheet(sheetPage(), ON_PRINTER);
  await user.keyboard("p");
  const copies = await screen.findByRole("textbox", { name: "Hoeveel keer printen" });
  await user.clear(copies);
  await user.type(copies, "12{Control>}{Enter}{/Control}");
  expect(await screen.findByText("✓ 12 × naar de printer gestuurd: HP_Balie.")).toBeVisible();
  expect(backend.printed).toEqual([{ id: "pdf", printer: "HP_Balie", copies: 12 }]);
  expect(backend.opened).toEqual([]);
  expect(backend.inputs("note_sheet_printed")).toEqual([{ digest: "d2", languages: ["nl"], copies: 12 }]);
  expect(screen.getByRole("textbox", { name: "Uitgedeeld? Aantal" })).toHaveValue("12");
  await user.keyboard("13{Enter}");
  expect(await screen.findByText(/De printer nam er 12 aan/)).toBeVisible();
  expect(backend.inputs("distribute_sheet")).toEqual([]);
  await user.keyboard("{Control>}a{/Control}10{Enter}");
  await waitFor(() => expect(backend.inputs("distribute_sheet")[0]).toMatchObject({ copies: 10 }));
});

it("opens the viewer when the printer refuses, says so, and proposes to count nothing", async () => {
  const { backend, user } = await openSheet(sheetPage(), ON_PRINTER);
  backend.printDocument = () => Promise.reject(new CommandFailed("not_printed", { why: "silent" }));
  await user.keyboard("p");
  await screen.findByRole("dialog");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText(/De printer gaf geen antwoord/)).toBeVisible();
  expect(backend.opened).toEqual(["pdf"]);
  expect(screen.getByRole("textbox", { name: "Uitgedeeld? Aantal" })).toHaveValue("");
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/Typ een getal/)).toBeVisible();
  expect(backend.inputs("distribute_sheet")).toEqual([]);
});

it("calls a reprint what was printed before in that language, not what was only handed out", async () => {
  const { user } = await openSheet(sheetPage({}, { printedIn: ["ar"] }), ON_PRINTER);
  await user.keyboard("p");
  await screen.findByRole("dialog");
  const reprint = screen.getByRole("checkbox", { name: /herdruk/ });
  expect(reprint).not.toBeChecked();
  await user.click(screen.getByRole("checkbox", { name: "العربية" }));
  expect(reprint).toBeChecked();
});

it("says where a page was kept that no program shows, and counts nothing of it", async () => {
  const { backend, user } = await openSheet(sheetPage(), ON_PRINTER);
  backend.printDocument = () => Promise.reject(new CommandFailed("not_printed", { why: "refused" }));
  backend.openDocument = () => Promise.reject(new CommandFailed("no_viewer"));
  await user.keyboard("p");
  await screen.findByRole("dialog");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText(/Bewaard als \/media\/stick\/blad.pdf/)).toBeVisible();
  expect(screen.queryByText(/Uitgedeeld\? Aantal/)).not.toBeInTheDocument();
  expect(backend.inputs("note_sheet_printed")).toEqual([]);
});

it("counts nothing when printing fails", async () => {
  const { backend, user } = await openSheet();
  await user.keyboard("p");
  await screen.findByRole("dialog");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("print_sheet")).toHaveLength(1));
  expect(screen.queryByText(/Uitgedeeld\? Aantal/)).not.toBeInTheDocument();
});

it("leads from a version that was replaced to the one that holds, and cannot be handed out", async () => {
  const versions = [
    { version: 3, digest: "d3", standing: "in_force" as const, written: null, copies: 0 },
    { version: 2, digest: "d2", standing: "replaced" as const, written: null, copies: 42 },
  ];
  const page = sheetPage({ standing: "replaced" }, { replacedBy: 3, versions });
  const { backend, user } = await openSheet(page);
  expect(screen.getByText(/Geldt niet meer: vervangen door versie 3/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Uitgedeeld/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Print/ })).not.toBeInTheDocument();
  await user.keyboard("hp");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Naar versie 3" }));
  await waitFor(() => expect(backend.inputs("get_sheet").at(-1)).toEqual({ code: "B07", digest: "d3" }));
});

it.each([
  [
    "withdrawn",
    { withdrawn: "Onjuist", withdrawnBy: { by: "Wil", at: minutes(0) } },
    /Ingetrokken \(Wil, 14:12\): Onjuist/,
  ],
  ["expired", {}, /Verlopen op/],
  ["draft", {}, /Dit is een concept/],
  ["later", { validFrom: minutes(60) }, /Geldt nog niet: vanaf 15:12/],
] as const)("does not hand out what is %s", async (standing, changes, says) => {
  await openSheet(sheetPage({ standing }, changes));
  expect(screen.getByText(says)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Uitgedeeld/ })).not.toBeInTheDocument();
});

it("looks again once its time has run out, without anybody doing anything", async () => {
  let asked = 0;
  const { backend } = await openSheet(sheetPage(), {
    get_sheet: () => {
      asked += 1;
      return sheetPage({ validUntil: minutes(-1), standing: asked > 1 ? "expired" : "in_force" });
    },
  });
  expect(await screen.findByText(/Verlopen op/)).toBeVisible();
  expect(backend.inputs("get_sheet")).toHaveLength(2);
});

it("lets the coordinator approve, and asks whether it contradicts what was there", async () => {
  const page = sheetPage({ standing: "draft", approved: false }, { approved: null });
  const { backend, user } = await openSheet(page, { approve_sheet: () => sheetPage() });
  await user.click(screen.getByRole("button", { name: /Vaststellen/ }));
  const dialog = within(await screen.findByRole("dialog"));
  const answer = (question: string, said: string) =>
    user.click(within(dialog.getByRole("radiogroup", { name: question })).getByRole("radio", { name: said }));
  expect(dialog.getByText("Bron: Brandweer")).toBeVisible();
  await answer("Ook meteen uitgeven?", "Ja");
  await user.click(dialog.getByRole("button", { name: /^Vaststellen/ }));
  expect(dialog.getAllByText(/Kies ja of nee/)).toHaveLength(2);
  await answer("Is wat erin staat bevestigd?", "Nee");
  await answer("Spreekt dit de vorige versie tegen?", "Ja");
  await user.click(dialog.getByRole("button", { name: /^Vaststellen/ }));
  await waitFor(() =>
    expect(backend.inputs("approve_sheet")).toEqual([
      { digest: "d2", publish: true, contradicts: true, confirmed: false },
    ]),
  );
});

it("asks of what came by pack whether it contradicts what somebody has at home", async () => {
  const page = sheetPage({ asksContradiction: true }, { publisher: "Gemeente Zandbeek", approved: null });
  const { backend, user } = await openSheet(page, { approve_sheet: () => sheetPage() });
  expect(screen.getByText("Gemeente Zandbeek, uitgever van het pakket")).toBeVisible();
  expect(screen.getByText(/spreekt deze haar tegen/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Vaststellen/ }));
  const dialog = within(await screen.findByRole("dialog"));
  const answer = (question: string, said: string) =>
    user.click(within(dialog.getByRole("radiogroup", { name: question })).getByRole("radio", { name: said }));
  await answer("Is wat erin staat bevestigd?", "Ja");
  await answer("Spreekt dit de vorige versie tegen?", "Ja");
  await user.click(dialog.getByRole("button", { name: /^Vaststellen/ }));
  await waitFor(() =>
    expect(backend.inputs("approve_sheet")).toEqual([
      { digest: "d2", publish: true, contradicts: true, confirmed: true },
    ]),
  );
});

it("confirms nothing that names no source", async () => {
  const page = sheetPage(
    { standing: "draft", approved: false, confirmed: true, version: 1 },
    { approved: null, sources: [], versions: [] },
  );
  const { backend, user } = await openSheet(page, { approve_sheet: () => sheetPage() });
  await user.click(screen.getByRole("button", { name: /Vaststellen/ }));
  const dialog = within(await screen.findByRole("dialog"));
  const asked = dialog.getByRole("radiogroup", { name: "Is wat erin staat bevestigd?" });
  expect(within(asked).getByRole("radio", { name: "Ja" })).not.toBeChecked();
  await expectAccessible();
  await user.click(within(asked).getByRole("radio", { name: "Ja" }));
  await user.click(
    within(dialog.getByRole("radiogroup", { name: /uitgeven/ })).getByRole("radio", { name: "Ja" }),
  );
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await dialog.findByText(/Er staat geen bron op dit blad: dan kan/)).toBeVisible();
  await waitFor(() => expect(asked).toContainElement(document.activeElement as HTMLElement));
  expect(backend.inputs("approve_sheet")).toEqual([]);
});

it("withdraws with a reason only", async () => {
  const { backend, user } = await openSheet(sheetPage(), { withdraw_sheet: () => sheetPage() });
  await user.click(screen.getByRole("button", { name: /Intrekken/ }));
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Vul dit in.")).toBeVisible();
  await user.keyboard("Staat iets verkeerds in{Enter}");
  await waitFor(() =>
    expect(backend.inputs("withdraw_sheet")).toEqual([{ digest: "d2", reason: "Staat iets verkeerds in" }]),
  );
});

it("is handed out for the request that somebody came with", async () => {
  const given = {
    code: "B09",
    version: 1,
    digest: "b9",
    title: "Oud blad",
    language: "nl",
    means: "paper",
    copies: 1,
    at: minutes(-3),
    contradicted: true,
  };
  const opened = openProgram({
    list_sheets: () => sheetLibrary(),
    get_sheet: () => sheetPage(),
    get_request: () => requestPage({ sheets: [given] }),
    distribute_sheet: () => sheetPage(),
  });
  await opened.user.click(await screen.findByRole("button", { name: "ZB03-A147" }));
  expect(await screen.findByText(/klopt niet meer/)).toBeVisible();
  await screen.findByRole("button", { name: /B07 Koolmonoxide/ });
  await expectAccessible();
  await opened.user.click(screen.getByRole("button", { name: /B07 Koolmonoxide/ }));
  await screen.findByText("voor ZB03-A147");
  await opened.user.keyboard("h{Enter}");
  await waitFor(() => expect(opened.backend.inputs("distribute_sheet")[0]?.request).toBe("r147"));
});
