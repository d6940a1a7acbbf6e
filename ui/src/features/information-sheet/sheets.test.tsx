import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk, minutes, NOW, requestPage } from "../../test/samples";
import { blank, sheetLibrary, sheetPage } from "../../test/sheets";

async function openLibrary(own: Answers = {}) {
  const opened = openProgram({ list_sheets: () => sheetLibrary(), get_sheet: () => sheetPage(), ...own });
  await screen.findByText(/alles bewaard/);
  await opened.user.keyboard("{F6}");
  await screen.findByRole("combobox", { name: "Zoek een blad" });
  return opened;
}

it("lists every sheet with where it stands and what is not certain", async () => {
  await openLibrary({
    list_sheets: () => {
      const library = sheetLibrary();
      return { ...library, sheets: library.sheets.map((one) => ({ ...one, checked: ["ar"] })) };
    },
  });
  expect(await screen.findAllByText(/vertaling nagekeken/)).toHaveLength(3);
  expect(screen.getByRole("option", { name: /B01 Geen stroom Zet apparaten uit. Geldt/ })).toBeVisible();
  expect(
    screen.getByRole("option", { name: /B09 Coördinatie Wie doet wat. Concept niet bevestigd/ }),
  ).toBeVisible();
  expect(screen.getByText("42 × uitgedeeld")).toBeVisible();
  expect(screen.getByText("vandaag 2 exemplaren uitgedeeld")).toBeVisible();
  await expectAccessible();
});

it("shows what the program finds while it is typed, opens with Enter and comes back to the same place", async () => {
  const { backend, user } = await openLibrary({
    find_sheets: ({ text }) => ({ codes: text ? ["B07"] : ["B01", "B07", "B09"] }),
  });
  await user.keyboard("monox{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Koolmonoxide en kaarsen" });
  expect(backend.inputs("get_sheet")).toEqual([{ code: "B07" }]);
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("combobox", { name: "Zoek een blad" })).toHaveValue("monox");
  expect(screen.getAllByRole("option")).toHaveLength(1);
});

it("opens what was typed and not what stood there before, however late the answer", async () => {
  let answer: (found: { codes: string[] }) => void = () => {};
  const late = new Promise<{ codes: string[] }>((resolve) => {
    answer = resolve;
  });
  const { backend, user } = await openLibrary({
    find_sheets: ({ text }) => (text === "mo" ? late : { codes: ["B01", "B07"] }),
  });
  await user.keyboard("mo{Enter}");
  expect(backend.inputs("get_sheet")).toEqual([]);
  answer({ codes: ["B07"] });
  await screen.findByRole("heading", { level: 1, name: "Koolmonoxide en kaarsen" });
  expect(backend.inputs("get_sheet")).toEqual([{ code: "B07" }]);
});

const WRONG = {
  code: "B07",
  title: "Koolmonoxide en kaarsen",
  version: 2,
  digest: "d2",
  by: 3,
  withdrawn: false,
  reason: "",
  copies: 42,
  requests: 1,
  byWithdrawn: false,
  tickedOff: null,
};

it("says what ended and which promised update did not come, and leads there", async () => {
  const late = {
    code: "B07",
    title: "Koolmonoxide",
    version: 2,
    digest: "d2",
    since: minutes(-20),
    copies: 42,
  };
  const ended = { ...late, code: "B09", digest: "b9", expired: true, copies: 0 };
  const { backend, user } = await openLibrary({
    list_sheets: () => sheetLibrary({ stale: [{ ...late, expired: false }, ended] }),
    get_sheet: () => sheetPage(),
  });
  const told = within(await screen.findByRole("region", { name: "Bladen die niet meer bij zijn" }));
  expect(told.getByText("B07 v2: de update van 13:52 is er nog niet").parentElement).toHaveTextContent(
    "42 × uitgedeeld",
  );
  expect(told.getByText("B09 v2 gold tot 13:52 en is verlopen")).toBeVisible();
  await user.click(told.getByRole("button", { name: "Naar het blad: B07 v2" }));
  await waitFor(() => expect(backend.inputs("get_sheet")).toEqual([{ code: "B07", digest: "d2" }]));
});

it("says on top what was handed out and is wrong now, and leads to who got it", async () => {
  const { backend, user } = await openLibrary({
    list_sheets: () => sheetLibrary({ contradicted: [WRONG] }),
    list_sheet_requests: () => ({
      requests: [{ id: "r147", number: "ZB03-A147", what: "Zuurstof", reach: "06 op briefje" }],
    }),
    get_request: () => requestPage(),
  });
  expect(screen.getByText("42 × B07 v2 uitgedeeld")).toBeVisible();
  expect(screen.getByText(/v3 zegt iets anders/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /1 hulpvraag kreeg het/ }));
  await screen.findByText("bereikbaar: 06 op briefje");
  expect(backend.inputs("list_sheet_requests")).toEqual([{ code: "B07", digest: "d2" }]);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /ZB03-A147/ }));
  expect(await screen.findByRole("heading", { name: /Zuurstofapparaat/ })).toBeVisible();
});

it("fills in a blank with Enter, and lets a person choose where two laptops differ", async () => {
  const two = blank({ values: ["Dorpshuis", "Kerk"] });
  const { backend, user } = await openLibrary({
    list_sheets: () =>
      sheetLibrary({ blanks: [two, blank({ key: "x", labels: { nl: "adres" }, values: [] })] }),
    fill_blank: () => sheetLibrary(),
  });
  await user.type(screen.getByRole("textbox", { name: "adres" }), "Kade 3{Enter}");
  await waitFor(() =>
    expect(backend.inputs("fill_blank")).toEqual([{ key: "x", value: "Kade 3", seen: [] }]),
  );
  expect(screen.getByText(/Twee laptops vulden iets anders in/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Kerk" }));
  await waitFor(() => expect(backend.inputs("fill_blank")).toHaveLength(2));
  expect(backend.inputs("fill_blank").at(-1)).toEqual({ key: "warm_place", value: "Kerk", seen: [] });
});

it("saves a blank that is left with Tab", async () => {
  const { backend, user } = await openLibrary({ fill_blank: () => sheetLibrary() });
  await user.type(screen.getByRole("textbox", { name: "adres van dit punt" }), "Plein 1{Tab}");
  await waitFor(() =>
    expect(backend.inputs("fill_blank")).toEqual([{ key: "point_address", value: "Plein 1", seen: [] }]),
  );
});

it("keeps what was typed in a blank for whoever comes back to it", async () => {
  const { user } = await openLibrary();
  await user.type(screen.getByRole("textbox", { name: "adres van dit punt" }), "Plein 1");
  await user.keyboard("{Escape}");
  await screen.findByText("Open hulpvragen");
  await user.keyboard("{F6}");
  expect(await screen.findByRole("textbox", { name: "adres van dit punt" })).toHaveValue("Plein 1");
});

it("shows phrases to point at: language, arrows, Enter, one over the whole screen, and back", async () => {
  const { user } = await openLibrary({ list_pictures: () => ({ pictures: [] }) });
  await user.keyboard("{Alt>}w{/Alt}");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/made by a machine/)).toBeVisible();
  await user.click(dialog.getByRole("radio", { name: "العربية" }));
  expect(dialog.getByText(/هذه الترجمة من عمل آلة/)).toBeVisible();
  const first = dialog.getByRole("button", { name: /أحتاج إلى مساعدة طبية/ });
  await expectAccessible();
  await user.tab();
  expect(first).toHaveFocus();
  await user.keyboard("{ArrowLeft}{Enter}");
  const shown = dialog.getByRole("button", { name: /Ik heb medicijnen nodig/ });
  expect(shown).toHaveFocus();
  expect(within(shown).getByText("أحتاج إلى دواء")).toHaveAttribute("dir", "rtl");
  await user.keyboard("{Escape}");
  expect(dialog.getByRole("button", { name: /Ik heb medicijnen nodig/ })).toHaveFocus();
  expect(dialog.getAllByRole("button", { name: /nodig/ }).length).toBeGreaterThan(2);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("prints all sheets in one language, and takes the last hand-out back", async () => {
  const { backend, user } = await openLibrary({
    list_sheets: () =>
      sheetLibrary({ last: { id: "d-p7", code: "B07", version: 2, copies: 3, language: "nl", at: NOW } }),
    print_sheet_set: () => ({
      document: "set",
      fileName: "set.pdf",
      pages: 60,
      missing: [],
      unknownLetters: "",
    }),
    undo_distribution: () => sheetLibrary(),
  });
  await user.keyboard("{Alt>}a{/Alt}");
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("radio", { name: "Polski" }));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.opened).toEqual(["set"]));
  expect(backend.inputs("print_sheet_set")).toEqual([{ language: "pl", format: "a4" }]);
  expect(screen.getByText(/Laatst uitgedeeld: 3 × B07 v2, Nederlands/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neem terug" }));
  await waitFor(() => expect(backend.inputs("undo_distribution")).toEqual([{ id: "d-p7" }]));
  expect(await screen.findByText(/Teruggenomen: 3 × B07 v2, Nederlands/)).toBeInTheDocument();
});

it("offers nothing to whoever may only look", async () => {
  await openLibrary({ get_desk: () => desk({ me: { ...desk().me, may: [] } }) });
  expect(screen.queryByRole("button", { name: /Nieuw blad/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Alles printen/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("textbox", { name: /adres/ })).not.toBeInTheDocument();
});
