import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { Situation, StockNow } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, minutes, NOW } from "../../test/samples";
import { coordinator, report, situation } from "../../test/shift";

const works = report({ id: "f2", state: "works", confirmed: false, source: "bewoner", since: minutes(-60) });
const out = { facility: "power", area: "a1", reports: [report({ expected: minutes(600) })] };

const water: StockNow = {
  article: "drinking_water",
  short: true,
  counts: [{ id: "s1", amount: 300, perDay: 270, left: 150, hoursLeft: 13, at: minutes(-600), by: "Joris" }],
};
const blankets: StockNow = { article: "blankets", short: false, counts: [] };

function openSituation(now: Situation, own: Answers = {}) {
  return openProgram({
    get_desk: () => coordinator,
    get_situation: () => now,
    report_facility: () => now,
    count_stock: () => now,
    ...own,
  });
}

it("shows each facility with a sign, a word, since when, until when and by whom", async () => {
  const before = report({ id: "f0", state: "works" });
  const now = situation([{ ...out, trend: [report(), before] }], {
    neverHeard: ["a3"],
    notHeard: ["a4"],
    stock: [water, blankets],
  });
  const { user } = openSituation(now);
  await goByMenu(user, "Situatie");
  const box = await screen.findByRole("button", { name: /Stroom en warmte, Wijk 1.*: Uit/ });
  expect(box).toHaveTextContent(/✕ Uitsinds 08:12terug: wo 25 nov 00:12netbeheerder✓ was: werkt/);
  expect(screen.getByText(/Nog niets gehoord van Wijk 3/)).toBeVisible();
  expect(screen.getByText(/Een dag of langer niets gehoord van Wijk 4/)).toBeVisible();
  expect(screen.getByRole("rowheader", { name: /Wijk 3/ })).toHaveTextContent("nog niets gehoord");
  expect(screen.getByRole("rowheader", { name: /Wijk 4/ })).toHaveTextContent("24 uur niets gehoord");
  expect(screen.getByText(/Nog niet geteld: Dekens/)).toBeVisible();
  expect(screen.getByText(/Bijna op: Drinkwater \(nog 13 u\)/)).toBeVisible();
  expect(screen.getByText(/Van 23 voorzieningen weten we het niet/)).toBeVisible();
  await expectAccessible();
});

it("reports by keyboard: arrows to the box, Enter, the state, Enter; what stood there is named", async () => {
  const { backend, user } = openSituation(situation([{ ...out, facility: "water", area: "a2" }]));
  await goByMenu(user, "Situatie");
  const first = await screen.findByRole("button", { name: /Stroom en warmte, Wijk 1/ });
  await waitFor(() => expect(first).toHaveFocus());
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(screen.getByRole("button", { name: /Drinkwater en eten, Wijk 2/ })).toHaveFocus();
  await user.keyboard("{Enter}");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/Komt er water uit de kraan/)).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Enter}");
  dialog.getByRole("radio", { name: /Werkt/ }).focus();
  await user.keyboard(" {ArrowRight}");
  await user.type(dialog.getByLabelText(/Wie zegt het/), "waterbedrijf");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("situation:water:a2"));
  await user.click(dialog.getByRole("radio", { name: /✓ Bevestigd/ }));
  await user.type(dialog.getByLabelText(/Sinds \(leeg/), "1300");
  await user.type(dialog.getByLabelText(/Verwacht terug/), "1800{Enter}");
  await waitFor(() =>
    expect(backend.inputs("report_facility")).toEqual([
      {
        facility: "water",
        area: "a2",
        state: "partly",
        since: minutes(-72),
        expected: minutes(228),
        source: "waterbedrijf",
        confirmed: true,
        seen: ["f1"],
      },
    ]),
  );
  await waitFor(() => expect(backend.inputs("put_draft_away")).toEqual([{ id: "d1" }]));
});

it("takes nothing as confirmed of which nobody says who confirms it", async () => {
  const { backend, user } = openSituation(situation());
  await goByMenu(user, "Situatie");
  await user.click(await screen.findByRole("button", { name: /Stroom en warmte, Wijk 1/ }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("radio", { name: /✓ Bevestigd/ }));
  await user.click(dialog.getByRole("button", { name: /Leg vast/ }));
  expect(dialog.getByRole("alert")).toHaveTextContent("Kies hoe het is");
  expect(dialog.getByLabelText(/Wie zegt het/)).toHaveAccessibleDescription(/wie het bevestigt/);
  expect(backend.inputs("report_facility")).toHaveLength(0);
});

it("shows two reports that contradict each other side by side, and settles both with one", async () => {
  const { backend, user } = openSituation(situation([{ ...out, reports: [report(), works] }]));
  await goByMenu(user, "Situatie");
  const box = await screen.findByRole("button", { name: /Stroom en warmte, Wijk 1.*twee meldingen/ });
  expect(box).toHaveTextContent(/✕ Uit.*✓ Werkt.*niet bevestigd/);
  await user.click(box);
  const dialog = within(screen.getByRole("dialog"));
  await expectAccessible();
  await user.click(dialog.getByRole("button", { name: "Zo is het: Werkt, volgens bewoner" }));
  await user.click(dialog.getByRole("button", { name: /Leg vast/ }));
  await waitFor(() =>
    expect(backend.inputs("report_facility")[0]).toMatchObject({
      state: "works",
      source: "bewoner",
      since: minutes(-60),
      seen: ["f1", "f2"],
    }),
  );
});

it("counts water for persons by keyboard and says how long it lasts", async () => {
  const { backend, user } = openSituation(situation([], { stock: [water, blankets] }));
  await goByMenu(user, "Situatie");
  const table = within(await screen.findByRole("table", { name: "Voorraad" }));
  expect(table.getByRole("row", { name: /Drinkwater/ })).toHaveTextContent(
    /bijna op.*laat weten: Coördinatiepunt.*150 liter.*nog 13 u/,
  );
  expect(table.getByRole("row", { name: /Dekens/ })).toHaveTextContent("niet geteld");
  await user.click(table.getByRole("button", { name: "Tel: Drinkwater" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.type(dialog.getByLabelText(/Hoeveel is er nu/), "veel{Enter}");
  expect(dialog.getByLabelText(/Hoeveel is er nu/)).toHaveAccessibleDescription(/heel getal/);
  await user.clear(dialog.getByLabelText(/Hoeveel is er nu/));
  await user.type(dialog.getByLabelText(/Hoeveel is er nu/), "540");
  expect(dialog.getByText("Dat is genoeg voor 48 uur.")).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(backend.inputs("count_stock")).toEqual([
      { article: "drinking_water", amount: 540, perDay: null, persons: 90, seen: ["s1"] },
    ]),
  );
});

it("goes on with a report from the desk, and prints for the wall", async () => {
  const title = {
    id: "d7",
    form: "situation:power:a1",
    title: "Situatie: Stroom",
    begunBy: "Fatima",
    mine: true,
    at: NOW,
    putAway: false,
  };
  const { backend, user } = openSituation(situation(), {
    get_desk: () => ({ ...coordinator, drafts: [title] }),
    open_draft: () => ({ title, content: JSON.stringify({ state: "out", source: "netbeheerder" }) }),
    print_situation: () => ({ document: "doc1", fileName: "situatie.pdf" }),
  });
  await user.click(await screen.findByRole("button", { name: "Verder: Situatie: Stroom" }));
  expect(await screen.findByLabelText(/Wie zegt het/)).toHaveValue("netbeheerder");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("checkbox", { name: /voor de muur/ }));
  await user.click(screen.getByRole("button", { name: "Afdrukken: Situatie" }));
  await waitFor(() => expect(backend.opened).toEqual(["doc1"]));
  expect(backend.inputs("print_situation")).toEqual([{ poster: true }]);
});

it("only shows it to whoever may not write", async () => {
  const { user } = openSituation(situation([out], { stock: [water] }), {
    get_desk: () => desk({ me: { ...desk().me, may: [] } }),
  });
  await goByMenu(user, "Situatie");
  await user.click(await screen.findByRole("button", { name: /Stroom en warmte, Wijk 1/ }));
  expect(screen.queryByRole("button", { name: /Leg vast/ })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Tel:/ })).toBeNull();
});

it("records the weather in words, with who confirms it, in the place of what stood there", async () => {
  const told = { id: "w1", now: "Droog", expected: "", since: minutes(-60), source: "", confirmed: false };
  const now = situation([], { weather: [{ ...told, at: minutes(-60), by: "Joris" }] });
  const { backend, user } = openSituation(now, { report_weather: () => now });
  await goByMenu(user, "Situatie");
  expect(await screen.findByRole("region", { name: "Het weer" })).toHaveTextContent(
    /Droog.*Niet bevestigd.*Joris/,
  );
  await user.click(screen.getByRole("button", { name: "Leg het weer vast" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("radio", { name: /✓ Bevestigd/ }));
  await user.click(dialog.getByRole("button", { name: /Leg vast/ }));
  expect(dialog.getByLabelText("Hoe is het weer nu?")).toHaveAccessibleDescription(/Schrijf op/);
  expect(dialog.getByLabelText("Wie zegt het?")).toHaveAccessibleDescription(/wie het bevestigt/);
  await user.type(dialog.getByLabelText("Hoe is het weer nu?"), "Natte sneeuw");
  await user.type(dialog.getByLabelText(/Wat wordt er verwacht/), "Vorst");
  await user.type(dialog.getByLabelText("Wie zegt het?"), "radio");
  await expectAccessible();
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(backend.inputs("report_weather")).toEqual([
      { now: "Natte sneeuw", expected: "Vorst", since: null, source: "radio", confirmed: true, seen: ["w1"] },
    ]),
  );
});

it("records how a part of the building is, and says so where nobody did", async () => {
  const toilets = { id: "b1", state: "works", words: "boven", at: minutes(-60), by: "Joris" };
  const now = situation([], {
    building: [
      { part: "entrance", reports: [] },
      { part: "toilets", reports: [toilets] },
    ],
  });
  const { backend, user } = openSituation(now, { report_building: () => now });
  await goByMenu(user, "Situatie");
  const building = within(await screen.findByRole("region", { name: "Dit gebouw" }));
  expect(building.getByText(/nog niets gezegd/)).toBeVisible();
  expect(building.getByText(/In orde, boven/)).toBeVisible();
  await user.click(building.getByRole("button", { name: "Leg vast: Toiletten" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("radio", { name: /Deels/ }));
  const said = dialog.getByLabelText(/Welk toilet werkt/);
  await user.clear(said);
  await user.type(said, "alleen beneden{Enter}");
  await waitFor(() =>
    expect(backend.inputs("report_building")).toEqual([
      { part: "toilets", state: "partly", words: "alleen beneden", seen: ["b1"] },
    ]),
  );
});
