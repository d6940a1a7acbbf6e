import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CommandFailed } from "../../backend";
import { FakeBackend } from "../../backend/fake";
import type {
  BoardLine,
  HallWords,
  PublicPlace,
  PublicScreen,
  PublicSheet,
  SheetWords,
} from "../../generated/commands";
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
    updateOverdue: rightToLeft ? "لم يصل بعد" : "is er nog niet",
    confirmed: "Bevestigd",
    unconfirmed: "Niet bevestigd",
    notApproved: "Nog niet vastgesteld door een gemeente",
    unchecked: rightToLeft ? "هذه الترجمة من عمل آلة ولم تُراجَع بعد" : "Niet nagekeken",
    baseOnly: rightToLeft ? "بالهولندية فقط" : "Alleen in het Nederlands",
    ask: rightToLeft ? "اسأل أحد المتطوعين" : "Vraag het aan een vrijwilliger",
  };
}

function sheet(code: string, approved = true): PublicSheet {
  const texts = [words("nl", `Blad ${code}`), words("ar", `ورقة ${code}`)];
  return { code, version: 1, confirmed: approved, approved, picture: "<svg/>", texts };
}

function place(text: string, changes: Partial<PublicPlace> = {}): PublicPlace {
  return { text, language: "nl", confirmed: true, approved: true, checked: true, ...changes };
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
    places: { nl: [place("Sporthal")], ar: [place("الصالة", { language: "ar" })] },
    nextUpdate: minutes(48),
    updateOverdue: null,
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
  expect(screen.getByRole("main")).toHaveAttribute("lang", "ar");
  expect(screen.getByText("Stroom weg in Zuid")).toHaveAttribute("lang", "nl");
  expect(screen.getByText("بالهولندية فقط")).toBeVisible();
  await expectAccessible();
  await pass(15_000);
  expect(screen.getByRole("main")).toHaveTextContent(/Hier kunt u terecht.*Sporthal/);
  await pass(15_000);
  await pass(15_000);
  expect(screen.getByRole("heading")).toHaveTextContent("Blad B01");
  await pass(15_000);
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Doe dit");
  expect(screen.getByRole("main")).toHaveTextContent("Bevestigd");
  await pass(15_000);
  expect(screen.getByRole("heading", { name: "Wat weten we nu" })).toBeVisible();
  await pass(15_000);
  await pass(15_000);
  expect(screen.getByRole("heading")).toHaveTextContent("ورقة B01");
  expect(screen.getByRole("main")).toHaveAttribute("dir", "rtl");
  expect(screen.getByRole("main")).toHaveAttribute("lang", "ar");
  expect(screen.getByRole("main")).toHaveTextContent("هذه الترجمة من عمل آلة");
});

it("says of each place how sure it is", async () => {
  const places = {
    nl: [place("Sporthal"), place("Gymzaal", { confirmed: false, approved: false }), place("Kerk")],
    ar: [place("Sporthal"), place("مدرسة", { language: "ar", checked: false }), place("Kerk")],
  };
  openHall(() => shown({ lines: [], sheets: [sheet("B01")], places }));
  await pass(500);
  expect(screen.getByRole("main")).toHaveTextContent(/Sporthal.*Kerk.*Bevestigd/);
  expect(screen.getByRole("main")).not.toHaveTextContent("Gymzaal");
  expect(screen.getByRole("main")).not.toHaveTextContent("Nog niet vastgesteld");
  await pass(15_000);
  expect(screen.getByRole("main")).toHaveTextContent(/Gymzaal.*Niet bevestigd/);
  expect(screen.getByRole("main")).toHaveTextContent("Nog niet vastgesteld");
  await pass(15_000);
  expect(screen.getByRole("main")).toHaveTextContent(/Sporthal.*Kerk.*بالهولندية فقط/);
  await pass(15_000);
  expect(screen.getByRole("main")).toHaveTextContent(/مدرسة.*هذه الترجمة من عمل آلة/);
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

it("says on every page of a sheet how sure it is, and whether somebody read the translation", async () => {
  openHall(() => shown({ lines: [], places: {}, sheets: [sheet("B01", false)] }));
  await screen.findByRole("heading");
  for (const lang of ["nl", "nl", "ar", "ar"]) {
    expect(screen.getByRole("main")).toHaveAttribute("lang", lang);
    expect(screen.getByRole("main")).toHaveTextContent(/Niet bevestigd.*Nog niet vastgesteld/);
    expect(screen.queryAllByText(/هذه الترجمة/)).toHaveLength(lang === "ar" ? 1 : 0);
    await pass(15_000);
  }
});

it("keeps saying that a promised update did not come", async () => {
  openHall(() => shown({ nextUpdate: null, updateOverdue: minutes(-20) }));
  expect(await screen.findByText(/Volgende update.*is er nog niet/)).toHaveTextContent("13:52");
});

it("begins no page with a line that goes on about the one before it", () => {
  const line = (text: string) => ({ text, picture: "", source: "" });
  const act = ["x".repeat(300), "Kook het water.", "Gebruik dan ook gekookt water.", "y".repeat(300)].map(
    line,
  );
  const dutch = { ...words("nl", "Water"), act };
  const arabic = { ...words("ar", "ماء"), act: act.map((_, place) => line(`${place}`.repeat(200))) };
  const pages = pagesOf(
    shown({ lines: [], places: {}, sheets: [{ ...sheet("B02"), texts: [dutch, arabic] }] }),
    [],
  );
  const lists = pages.flatMap((page) => (page.kind === "act" ? [page.lines.map((one) => one.text)] : []));
  expect(lists.flat()).toHaveLength(8);
  expect(lists.every(([first]) => !first?.startsWith("Gebruik dan") && !first?.startsWith("2"))).toBe(true);
});

it("shows its controls only to whoever moves the mouse or presses a key", async () => {
  openHall(() => shown());
  const controls = await screen.findByRole("group", { name: "Bediening" });
  expect(controls).not.toHaveClass("sp-hall__controls--shown");
  act(() => void window.dispatchEvent(new Event("pointermove")));
  expect(controls).toHaveClass("sp-hall__controls--shown");
  await pass(5_000);
  expect(controls).not.toHaveClass("sp-hall__controls--shown");
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
  expect(arabic?.kind === "board" ? arabic.lines.map((one) => one.text) : []).toEqual([
    "Stroom weg in Zuid",
    "ورقة B01: kern.",
  ]);
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
  expect(screen.getByRole("main")).toHaveAttribute("lang", "ar");
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
