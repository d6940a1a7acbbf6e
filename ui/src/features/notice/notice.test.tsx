import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Board, BoardLine } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, minutes, NOW } from "../../test/samples";
import { untilOf } from "./content";

const coordinator = desk({ me: { ...desk().me, may: [...desk().me.may, "approve"] } });

function line(changes: Partial<BoardLine> = {}): BoardLine {
  return {
    id: "n1",
    sheet: null,
    text: "Stroom weg in Zuid",
    confirmed: true,
    source: "netbeheerder",
    at: minutes(-30),
    validUntil: minutes(120),
    ...changes,
  };
}

const unsure = line({
  id: "n2",
  text: "Geen bussen na 18:00",
  confirmed: false,
  source: "",
  validUntil: null,
});
const fromSheet = line({ id: null, sheet: "B07", text: "Ga naar buiten bij hoofdpijn." });

function openBoard(own: Answers = {}) {
  let board: Board = { lines: [unsure, line(), fromSheet], nextUpdate: minutes(48), updateOverdue: null };
  return openProgram({
    get_desk: () => coordinator,
    get_board: () => board,
    post_notice: ({ text, confirmed, source, validUntil }) => {
      const posted = line({ id: "n9", text, confirmed, source, validUntil, at: NOW });
      board = { ...board, lines: [posted, ...board.lines] };
      return board;
    },
    take_down_notice: ({ id }) => {
      board = { ...board, lines: board.lines.filter((one) => one.id !== id) };
      return board;
    },
    print_board: () => ({ document: "doc1", fileName: "bord.pdf" }),
    ...own,
  });
}

it("shows each line with its time, who says so, and in words whether it is confirmed", async () => {
  const { user } = openBoard({ get_desk: () => desk() });
  await goByMenu(user, "Wat weten we nu");
  const list = within(await screen.findByRole("list", { name: "Op het bord" }));
  const [first, second, third] = list.getAllByRole("listitem");
  expect(first).toHaveTextContent(/Geen bussen.*Niet bevestigd.*sinds.*geen bron genoemd.*geen eindtijd/);
  expect(second).toHaveTextContent(/Stroom weg.*Bevestigd.*sinds 13:42.*netbeheerder.*geldig tot 16:12/);
  expect(third).toHaveTextContent("uit informatieblad B07");
  expect(screen.getByText(/Volgende update: 15:00/)).toBeVisible();
  expect(screen.queryByLabelText("Wat weten we?")).toBeNull();
  expect(screen.queryByRole("button", { name: /Haal weg/ })).toBeNull();
  await expectAccessible();
});

it("posts a line with the keyboard alone and lets its draft go", async () => {
  const { backend, user } = openBoard();
  await goByMenu(user, "Wat weten we nu");
  await waitFor(() => expect(screen.getByLabelText("Wat weten we?")).toHaveFocus());
  await expectAccessible();
  await user.keyboard("Water is veilig.{Tab}{ArrowRight}{Tab}{Enter}");
  expect(screen.getByLabelText("Wie zegt het?")).toHaveAccessibleDescription(/Zeg erbij wie/);
  expect(screen.getByLabelText("Wie zegt het?")).toHaveFocus();
  expect(backend.inputs("post_notice")).toHaveLength(0);
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("notice"));
  await user.keyboard("Vitens{Tab}1800{Enter}");
  expect(await screen.findByText("Water is veilig.")).toBeVisible();
  expect(backend.inputs("post_notice")).toEqual([
    { text: "Water is veilig.", confirmed: true, source: "Vitens", validUntil: minutes(228), draft: "d1" },
  ]);
  expect(screen.getByLabelText("Wat weten we?")).toHaveValue("");
});

it("says while it is typed that a line is too long, and posts nothing", async () => {
  const { backend, user } = openBoard();
  await goByMenu(user, "Wat weten we nu");
  await user.click(await screen.findByLabelText("Wat weten we?"));
  await user.paste("x".repeat(301));
  expect(screen.getByLabelText("Wat weten we?")).toHaveAccessibleDescription(/Te lang: 301 tekens/);
  await user.keyboard("{Enter}");
  expect(backend.inputs("post_notice")).toHaveLength(0);
});

it("changes a line in one act: the new one takes the place of the old", async () => {
  const { backend, user } = openBoard();
  await goByMenu(user, "Wat weten we nu");
  await user.click(await screen.findByRole("button", { name: "Wijzig: Stroom weg in Zuid" }));
  await waitFor(() => expect(screen.getByLabelText("Wat weten we?")).toHaveFocus());
  await user.keyboard(" en Oost{Enter}");
  await waitFor(() => expect(backend.inputs("post_notice")).toHaveLength(1));
  expect(backend.inputs("post_notice")[0]).toMatchObject({
    text: "Stroom weg in Zuid en Oost",
    replaces: "n1",
  });
  expect(backend.inputs("take_down_notice")).toEqual([]);
  expect(backend.inputs("post_notice")[0]?.validUntil).toBe(minutes(120));
});

it("asks before it takes a line down", async () => {
  const { backend, user } = openBoard();
  await goByMenu(user, "Wat weten we nu");
  await user.click(await screen.findByRole("button", { name: "Haal weg: Stroom weg in Zuid" }));
  await user.keyboard("{Escape}");
  expect(backend.inputs("take_down_notice")).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Haal weg: Stroom weg in Zuid" }));
  await expectAccessible();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByText("Stroom weg in Zuid")).toBeNull());
  expect(backend.inputs("take_down_notice")).toEqual([{ id: "n1" }]);
});

it("prints on either size", async () => {
  const { backend, user } = openBoard();
  await goByMenu(user, "Wat weten we nu");
  await user.click(await screen.findByRole("button", { name: "Print A3" }));
  await waitFor(() => expect(backend.opened).toEqual(["doc1"]));
  expect(backend.inputs("print_board")).toEqual([{ format: "a3" }]);
});

it("goes on with a draft from the desk", async () => {
  const title = {
    id: "d7",
    form: "notice",
    title: "Bord: brug dicht",
    begunBy: "Fatima",
    mine: true,
    at: NOW,
    putAway: false,
  };
  const { user } = openBoard({
    get_desk: () => ({ ...coordinator, drafts: [title] }),
    open_draft: () => ({ title, content: JSON.stringify({ text: "brug dicht", confirmed: false }) }),
  });
  await user.click(await screen.findByRole("button", { name: "Verder: Bord: brug dicht" }));
  expect(await screen.findByLabelText("Wat weten we?")).toHaveValue("brug dicht");
});

it("reads until when a line holds", () => {
  const until = (untilTime: string, untilDay: string) => untilOf({ untilTime, untilDay }, NOW);
  expect(until("", "")).toBeNull();
  expect(until("18:00", "")).toBe(minutes(228));
  // Ten past two is over: that of tomorrow is meant.
  expect(until("14:10", "")).toBe(minutes(-2 + 24 * 60));
  expect(until("", "2026-11-25")).toBe(minutes(24 * 60 + 9 * 60 + 47));
  expect(until("14:10", "2026-11-24")).toBe(minutes(-2));
});

it("is silent about what was refused as soon as it is put right", async () => {
  const { user } = openBoard({
    post_notice: () => {
      throw new CommandFailed("bad_input", { field: "text", why: "no_such_letters", letters: "水" });
    },
  });
  await goByMenu(user, "Wat weten we nu");
  await user.type(await screen.findByLabelText("Wat weten we?"), "水 is veilig.{Enter}");
  const told = within(screen.getByRole("region", { name: "Meldingen" }));
  expect(await told.findByRole("button")).toBeVisible();
  await user.type(screen.getByLabelText("Wat weten we?"), "{Backspace}");
  expect(told.queryByRole("button")).toBeNull();
});
