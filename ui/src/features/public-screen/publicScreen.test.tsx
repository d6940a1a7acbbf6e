import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CommandFailed } from "../../backend";
import { FakeBackend } from "../../backend/fake";
import type { BoardLine, HallWords, PublicScreen, PublicSheet, SheetWords } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { answers, look, minutes } from "../../test/samples";
import { wishesOf } from "./address";
import { PublicWindow } from "./PublicWindow";
import { pagesOf } from "./pages";

function words(language: string, title: string): SheetWords {
  const line = (text: string) => ({ text, picture: "", source: "" });
  return {
    language,
    title,
    checked: language === "nl",
    checkedBy: null,
    core: [`${title}: kern.`],
    readAloud: "",
    act: [{ ...line(`${title}: doen.`), picture: "drop" }],
    avoid: [],
    go: [line(`${title}: plek.`)],
  };
}

function hallWords(name: string, rightToLeft: boolean): HallWords {
  return {
    name,
    rightToLeft,
    act: rightToLeft ? "افعل هذا" : "Doe dit",
    avoid: rightToLeft ? "لا تفعل هذا" : "Doe dit niet",
    go: rightToLeft ? "إلى أين تذهب" : "Hier kunt u terecht",
    nextUpdate: rightToLeft ? "التحديث القادم" : "Volgende update",
    confirmed: "Bevestigd",
    unconfirmed: "Niet bevestigd",
    notApproved: "Nog niet vastgesteld door een gemeente",
    unchecked: rightToLeft ? "هذه الترجمة من عمل آلة ولم تُراجَع بعد" : "Niet nagekeken",
    ask: rightToLeft ? "اسأل أحد المتطوعين" : "Vraag het aan een vrijwilliger",
  };
}

function sheet(code: string, approved = true): PublicSheet {
  const texts = [words("nl", `Blad ${code}`), words("ar", `ورقة ${code}`)];
  return { code, version: 1, confirmed: approved, approved, picture: "<svg/>", texts };
}

function shown(changes: Partial<PublicScreen> = {}): PublicScreen {
  return {
    pointName: "Noodsteunpunt De Schakel",
    exercise: false,
    lines: [
      {
        id: "n1",
        sheet: null,
        text: "Stroom weg in Zuid",
        confirmed: false,
        source: "",
        at: minutes(-30),
        validUntil: null,
      },
    ],
    sheets: [sheet("B01")],
    nextUpdate: minutes(48),
    pictures: { drop: "<svg/>" },
    words: { nl: hallWords("Nederlands", false), ar: hallWords("العربية", true) },
    ...changes,
  };
}

beforeEach(() => {
  document.documentElement.lang = "nl";
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => void vi.useRealTimers());

function openHall(give: () => PublicScreen, search = "?screen=public") {
  const backend = new FakeBackend(
    answers({ look: () => look({ stage: "locked" }), get_public_screen: give }),
  );
  render(<PublicWindow backend={backend} search={search} />);
  return backend;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it("turns from what happened to the sheets, in each language with its own direction", async () => {
  openHall(() => shown());
  expect(await screen.findByRole("heading", { name: "Wat weten we nu" })).toBeVisible();
  expect(screen.getByRole("main")).toHaveTextContent(/Stroom weg in Zuid.*Niet bevestigd/);
  expect(screen.getByText(/Volgende update/)).toHaveTextContent("15:00");
  await expectAccessible();
  await pass(15_000);
  expect(screen.getByRole("heading")).toHaveTextContent("Hier kunt u terecht");
  await pass(15_000);
  expect(screen.getByRole("heading")).toHaveTextContent("Blad B01");
  await pass(15_000);
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Doe dit");
  await pass(15_000);
  expect(screen.getByRole("heading", { name: "Wat weten we nu" })).toBeVisible();
  await pass(15_000);
  expect(screen.getByRole("heading")).toHaveTextContent("ورقة B01");
  expect(screen.getByRole("main")).toHaveAttribute("dir", "rtl");
  expect(screen.getByRole("main")).toHaveAttribute("lang", "ar");
  expect(screen.getByRole("main")).toHaveTextContent("هذه الترجمة من عمل آلة");
});

it("lets a withdrawn sheet go at once", async () => {
  let now = shown({ lines: [], sheets: [sheet("B01"), sheet("B02")] });
  const backend = openHall(() => now, "?screen=public&languages=nl&seconds=5");
  await pass(5_500);
  expect(screen.getByRole("heading")).toHaveTextContent("Blad B01");
  now = shown({ lines: [], sheets: [sheet("B02")] });
  backend.change("information_sheet", "notice", "desk");
  await pass(100);
  expect(screen.queryByText(/Blad B01/)).toBeNull();
  expect(screen.getByRole("heading")).toBeVisible();
});

it("shows no old news when the program does not answer", async () => {
  let broken = false;
  openHall(() => {
    if (broken) throw new CommandFailed("internal");
    return shown();
  });
  await screen.findByText("Stroom weg in Zuid");
  broken = true;
  await pass(11_000);
  expect(screen.getByRole("heading", { name: "Vraag het aan een vrijwilliger" })).toBeVisible();
  expect(screen.queryByText("Stroom weg in Zuid")).toBeNull();
  broken = false;
  await pass(11_000);
  expect(screen.getByText("Stroom weg in Zuid")).toBeVisible();
});

it("says that it is an exercise, and holds a page that somebody reads", async () => {
  openHall(() => shown({ exercise: true }));
  expect(await screen.findByText("OEFENING")).toBeVisible();
  act(() => screen.getByRole("button", { name: /Stilzetten/ }).click());
  await pass(60_000);
  expect(screen.getByRole("heading", { name: "Wat weten we nu" })).toBeVisible();
});

it("has every approved sheet in each round, and one general sheet after the other", () => {
  const general = [sheet("A1", false), sheet("A2", false)];
  const pages = pagesOf(shown({ sheets: [...general, sheet("B01")] }), ["nl"]);
  const cores = pages.flatMap((page) => (page.kind === "core" ? page.sheet.code : []));
  expect(cores).toEqual(["B01", "A1", "B01", "A2"]);
  expect(new Set(pages.map((page) => page.key)).size).toBe(pages.length);
});

it("says what happened again after at most four pages, in every language that a line has words in", () => {
  const line = { ...shown().lines[0], id: null, sheet: "B01", text: "Blad B01: kern." } as BoardLine;
  const sheets = ["B01", "B02", "B03", "B04"].map((code) => sheet(code));
  const pages = pagesOf(shown({ lines: [...shown().lines, line], sheets }), []);
  const between = pages
    .map((page) => (page.kind === "board" ? "b" : "."))
    .join("")
    .split(/b+/);
  expect(Math.max(...between.map((part) => part.length))).toBeLessThanOrEqual(4);
  const arabic = pages.find((page) => page.kind === "board" && page.language === "ar");
  expect(arabic?.kind === "board" ? arabic.lines.map((one) => one.text) : []).toEqual(["ورقة B01: kern."]);
});

it("goes on on a next page with what does not fit in letters that are read from afar", async () => {
  const measures = { scrollHeight: 900, scrollWidth: 2000 };
  for (const [name, value] of Object.entries(measures))
    vi.spyOn(HTMLElement.prototype, name as "scrollHeight", "get").mockReturnValue(value);
  openHall(() => shown());
  expect(await screen.findByText("1/2")).toBeVisible();
  await pass(15_000);
  expect(screen.getByText("2/2")).toBeVisible();
  expect(screen.getByText("Stroom weg in Zuid")).toBeInTheDocument();
  await pass(15_000);
  expect(screen.getByRole("heading")).toHaveTextContent("Hier kunt u terecht");
  vi.restoreAllMocks();
});

it("comes back to what happened at least every fifth page", () => {
  const sheets = Array.from({ length: 9 }, (_, place) => sheet(`B0${place}`));
  const kinds = pagesOf(shown({ sheets }), []).map((page) => page.kind);
  const others = kinds.join(" ").split("board");
  expect(others.every((between) => between.split(" ").filter(Boolean).length <= 4)).toBe(true);
  const without = pagesOf(shown({ sheets, lines: [] }), []);
  expect(without.every((page) => page.kind !== "board")).toBe(true);
});

it("leaves out no line, however many there are", () => {
  const line = shown().lines[0];
  const lines = line
    ? Array.from({ length: 23 }, (_, place) => ({ ...line, id: `n${place}`, text: "x".repeat(place * 13) }))
    : [];
  const pages = pagesOf(shown({ lines, sheets: [] }), []);
  expect(pages.flatMap((page) => (page.kind === "board" ? page.lines : []))).toMatchObject(lines);
});

it("reads its address", () => {
  expect(wishesOf("?screen=public")).toEqual({ seconds: 15, languages: [] });
  expect(wishesOf("?screen=public&seconds=20&languages=nl,ar")).toEqual({
    seconds: 20,
    languages: ["nl", "ar"],
  });
  expect(wishesOf("?seconds=0.1").seconds).toBe(5);
  expect(wishesOf("?seconds=veel").seconds).toBe(15);
});

it("opens from the menu in a window of its own", async () => {
  vi.useRealTimers();
  const { backend, user } = openProgram();
  await goByMenu(user, "Publieksscherm");
  expect(backend.publicScreens).toBe(1);
});
