import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
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
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("check_translation")).toEqual([{ digest: "d2", language: "ar" }]),
  );
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
  await user.keyboard("0{Enter}");
  expect(await screen.findByText(/Typ een getal van 1 tot 1000/)).toBeVisible();
  expect(backend.inputs("distribute_sheet")).toHaveLength(1);
});

it("reads aloud in nothing but large letters, and proposes to count that", async () => {
  const { user } = await openSheet();
  await user.keyboard("v");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("Bel 112.")).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("radio", { name: "Voorgelezen" })).toBeChecked();
});

it("asks what was handed out only once the page is there", async () => {
  const { backend, user } = await openSheet(sheetPage(), {
    print_sheet: () => ({ document: "pdf", fileName: "b07.pdf", pages: 2, missing: [], unknownLetters: "" }),
    distribute_sheet: () => sheetPage(),
  });
  await user.keyboard("p");
  await screen.findByRole("dialog");
  await user.click(screen.getByRole("checkbox", { name: "العربية" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText(/2 pagina's staan klaar/);
  expect(backend.inputs("print_sheet")).toEqual([
    { digest: "d2", languages: ["nl", "ar"], format: "a5", reprint: false },
  ]);
  expect(backend.opened).toEqual(["pdf"]);
  expect(backend.inputs("distribute_sheet")).toEqual([]);
  await user.keyboard("5{Enter}");
  await waitFor(() =>
    expect(backend.inputs("distribute_sheet")[0]).toMatchObject({ copies: 5, language: "ar" }),
  );
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
  ["withdrawn", { withdrawn: "Onjuist" }, /Ingetrokken: Onjuist/],
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
  await answer("Ook meteen uitgeven?", "Ja");
  await user.click(dialog.getByRole("button", { name: /^Vaststellen/ }));
  expect(dialog.getByText(/Kies ja of nee/)).toBeVisible();
  await answer("Spreekt dit de vorige versie tegen?", "Ja");
  await user.click(dialog.getByRole("button", { name: /^Vaststellen/ }));
  await waitFor(() =>
    expect(backend.inputs("approve_sheet")).toEqual([{ digest: "d2", publish: true, contradicts: true }]),
  );
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
