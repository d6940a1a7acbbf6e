import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { Rumour } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, minutes } from "../../test/samples";

const coordinator = desk({ me: { ...desk().me, may: [...desk().me.may, "approve"] } });

function rumour(changes: Partial<Rumour> = {}): Rumour {
  return {
    id: "g1",
    text: "Het water is vergiftigd",
    places: ["bij de bakker"],
    timesHeard: 2,
    at: minutes(-40),
    by: "Joris",
    asked: [],
    outcomes: [],
    ...changes,
  };
}

const bridge = rumour({ id: "g2", text: "De brug gaat dicht", places: [], timesHeard: 1 });
const no = { id: "u1", outcome: "false", explanation: "Het water is getest.", by: "Fatima", at: minutes(-5) };
const yes = {
  id: "u2",
  outcome: "true",
  explanation: "Er is een stof gevonden.",
  by: "Wil",
  at: minutes(-3),
};

function openRumours(list: Rumour[], own: Answers = {}) {
  const answer = () => ({ rumours: list });
  return openProgram({
    get_desk: () => coordinator,
    get_board: () => ({ lines: [], nextUpdate: null, updateOverdue: null }),
    list_rumours: answer,
    hear_rumour: answer,
    hear_rumour_again: ({ id }) => ({
      rumours: list.map((one) => (one.id === id ? { ...one, timesHeard: one.timesHeard + 1 } : one)),
    }),
    ask_rumour: answer,
    settle_rumour: answer,
    ...own,
  });
}

it("writes one down after the other with the keyboard, each in a draft until then", async () => {
  const { backend, user } = openRumours([]);
  await goByMenu(user, "Geruchten");
  await waitFor(() => expect(screen.getByLabelText("Wat wordt er gezegd?")).toHaveFocus());
  await expectAccessible();
  await user.keyboard("De brug gaat dicht");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("rumour"));
  await user.keyboard("{Tab}bij de kraan{Enter}");
  await waitFor(() =>
    expect(backend.inputs("hear_rumour")).toEqual([
      { text: "De brug gaat dicht", place: "bij de kraan", draft: "d1" },
    ]),
  );
  await waitFor(() => expect(screen.getByLabelText("Wat wordt er gezegd?")).toHaveValue(""));
  expect(screen.getByLabelText("Wat wordt er gezegd?")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(backend.inputs("hear_rumour")).toHaveLength(1);
});

it("walks the list by arrows and does by letter what the buttons do", async () => {
  const { backend, user } = openRumours([rumour(), bridge]);
  await goByMenu(user, "Geruchten");
  (await screen.findByRole("button", { name: "Nog eens gehoord: Het water is vergiftigd" })).focus();
  await user.keyboard("n");
  expect(await screen.findByText("Genoteerd: 3× gehoord.")).toBeVisible();
  await user.keyboard("{ArrowDown}v");
  await user.keyboard("gemeente{Enter}");
  await waitFor(() => expect(backend.inputs("ask_rumour")).toEqual([{ id: "g2", whom: "gemeente" }]));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.keyboard("e");
  await user.keyboard("in de rij{Enter}");
  await waitFor(() =>
    expect(backend.inputs("hear_rumour_again")).toEqual([
      { id: "g1", place: "" },
      { id: "g2", place: "in de rij" },
    ]),
  );
});

it("settles one with an explanation, and keeps it when it is left", async () => {
  const { backend, user } = openRumours([bridge]);
  await goByMenu(user, "Geruchten");
  await user.click(await screen.findByRole("button", { name: "Uitkomst: De brug gaat dicht" }));
  await expectAccessible();
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: /Leg vast/ }));
  expect(dialog.getByRole("alert")).toHaveTextContent("Kies of het klopt");
  await user.click(dialog.getByRole("radio", { name: "Niet waar" }));
  await user.type(dialog.getByLabelText(/Hoe weten we dat/), "De brug is open.");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("settle:g2"));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(backend.inputs("settle_rumour")).toEqual([
    { id: "g2", outcome: "false", explanation: "De brug is open.", seen: [], draft: "d1" },
  ]);
});

it("shows both of two outcomes that contradict each other, and passes on neither", async () => {
  const { user } = openRumours([rumour({ outcomes: [no, yes] })]);
  await goByMenu(user, "Geruchten");
  expect(await screen.findByText(/spreken elkaar tegen/)).toBeVisible();
  expect(screen.getByText(/Het water is getest/)).toBeVisible();
  expect(screen.getByText(/Er is een stof gevonden/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Zet op het bord/ })).toBeNull();
  expect(screen.getByRole("button", { name: /Andere uitkomst/ })).toBeVisible();
  await expectAccessible();
});

it("turns an outcome into a line on the board with one click", async () => {
  const { user } = openRumours([rumour({ outcomes: [no], asked: [{ whom: "Vitens", at: minutes(-10) }] })]);
  await goByMenu(user, "Geruchten");
  await user.click(await screen.findByRole("button", { name: /Zet op het bord/ }));
  expect(await screen.findByLabelText("Wat weten we?")).toHaveValue(
    "Het water is getest. Dus niet waar: “Het water is vergiftigd”",
  );
  expect(screen.getByLabelText("Wie zegt het?")).toHaveValue("Vitens");
  expect(screen.getByRole("radio", { name: /^✓ Bevestigd/ })).toBeChecked();
});

it("leaves the outcome to the coordinator", async () => {
  const { user } = openRumours([rumour()], { get_desk: () => desk() });
  await goByMenu(user, "Geruchten");
  expect(await screen.findByRole("button", { name: /Gevraagd aan/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Uitkomst/ })).toBeNull();
  screen.getByRole("button", { name: /Nog eens gehoord/ }).focus();
  await user.keyboard("u");
  expect(screen.queryByRole("dialog")).toBeNull();
});
