import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Message } from "../generated/commands";
import { openProgram } from "../test/kit";
import { goByMenu } from "../test/menu";
import { emergency, minutes, requestPage } from "../test/samples";
import { coordinator, handover, opening, shift, situation } from "../test/shift";
import { shell } from "../text/nl/shell";

const REPORT = emergency({ remindAt: minutes(60) });
const OTHER = emergency({ id: "e9", number: "N-ZB03-A9", remindAt: minutes(60) });

const letter: Message = {
  id: "b1",
  number: "B-ZB03-A1",
  direction: "in",
  precedence: "today",
  from: "Gemeentehuis",
  to: "Coördinator",
  subject: "Dekens",
  text: "Veertig dekens.",
  answerBy: null,
  at: minutes(-60),
  by: "Fatima",
  sent: [],
  acknowledged: [],
  answered: [],
  answerWritten: null,
  about: [],
  answers: null,
  corrects: null,
  radio: { text: "Veertig dekens.", letters: 15, words: 2, fits: true, personal: [] },
  received: null,
  kept: [],
  erased: null,
  whereabouts: [],
};

function openAll(direction: "in" | "out" = "in") {
  const one = { ...letter, direction };
  const page = { message: one, about: [], answers: null, answeredBy: [], corrects: null, correctedBy: [] };
  return openProgram({
    get_desk: () => ({ ...coordinator, emergencies: [REPORT, OTHER] }),
    get_emergency: ({ id }) => (id === OTHER.id ? OTHER : REPORT),
    get_request: () => requestPage(),
    list_messages: () => ({ open: [one], closed: [] }),
    get_message: () => page,
    read_radio_text: () => one.radio,
    list_actions: () => ({ open: [], done: [] }),
    list_log: () => ({ lines: [], more: false }),
    get_shift: () => shift(),
    list_handovers: () => ({ handovers: [] }),
    compose_handover: () => handover(),
    get_situation: () => situation(),
    get_opening: () => opening(),
  });
}

/** The keys that stand on buttons; those at the foot repeat them in words. */
function keysOnButtons(): string[] {
  const hints = document.querySelectorAll("button .sp-key");
  return [...hints].filter((hint) => !hint.closest(".sp-foot")).map((hint) => hint.textContent ?? "");
}

function expectEachOnce(where: string) {
  const keys = keysOnButtons();
  expect(keys.length, where).toBeGreaterThan(0);
  expect(
    keys.filter((key, place) => keys.indexOf(key) !== place),
    where,
  ).toEqual([]);
}

const { screens } = shell;
const PAGES = [
  screens.shift,
  screens.logbook,
  screens.actions,
  screens.messages,
  screens.statusReport,
  screens.situation,
  screens.opening,
  screens.handover,
  screens.sheets,
  screens.tally,
  screens.board,
  screens.rumours,
  screens.print,
  screens.putAway,
  screens.volunteers,
  screens.import,
  screens.export,
  screens.settings,
  screens.laptops,
  screens.tablets,
  screens.stick,
  screens.codes,
  screens.townHall,
];

async function openPages(user: UserEvent, names: string[]) {
  for (const name of names) {
    await goByMenu(user, name);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expectEachOnce(name);
  }
}

it("gives each access key to one button, on every page, while an emergency report stands on top", async () => {
  const { user } = openAll();
  await screen.findByText(/alles bewaard/);
  expectEachOnce("Balie");
  await openPages(user, PAGES);
});

it.each(["in", "out"] as const)("does so on the pages of a message that goes %s", async (direction) => {
  const { user } = openAll(direction);
  await goByMenu(user, "Berichten");
  await screen.findByRole("button", { name: "Dekens" });
  expectEachOnce("Berichten");
  await user.click(screen.getByRole("button", { name: "Dekens" }));
  await screen.findByRole("button", { name: "Verbeteren" });
  expectEachOnce("Bericht");
  await user.click(screen.getByRole("button", { name: "Verbeteren" }));
  await screen.findByLabelText("Onderwerp");
  expectEachOnce("Nieuw bericht");
});

it("does so on the pages of a request and of a report, and its keys are that report's own", async () => {
  const { user } = openAll();
  await user.click(await screen.findByText(/Zuurstofapparaat/));
  await user.keyboard("{Enter}");
  await screen.findByRole("button", { name: /Bericht maken/ });
  expectEachOnce("Hulpvraag");
  await user.keyboard("{Escape}");
  await user.click(await screen.findByRole("button", { name: /^Openen/ }));
  await screen.findByText(REPORT.radioText);
  expectEachOnce("Noodmelding");
});
