import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { Action } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, minutes, requestPage } from "../../test/samples";

function thing(changes: Partial<Action> = {}): Action {
  return {
    id: "a1",
    sort: "promise",
    text: "Terugkomen met dekens",
    forWhom: "Merelhof 31",
    owner: "Joris",
    due: minutes(-12),
    at: minutes(-60),
    by: "Fatima",
    request: null,
    number: null,
    doneAt: null,
    doneBy: null,
    how: "",
    erased: null,
    ...changes,
  };
}

const visit = thing({ id: "a2", sort: "visit", text: "Kijken bij 7 hoog", owner: "", due: minutes(50) });
const done = thing({
  id: "a3",
  sort: "defect",
  text: "Deur klemt",
  doneAt: minutes(-5),
  doneBy: "Wil",
  how: "geschaafd",
});

function openActions(own: Answers = {}) {
  const answer = () => ({ open: [thing(), visit], done: [done] });
  return openProgram({ list_actions: answer, set_action: answer, finish_action: answer, ...own });
}

it("shows what is open by time, and says in words what is late and what nobody does", async () => {
  const { user } = openActions();
  await goByMenu(user, "Acties");
  const list = within(await screen.findByRole("list", { name: "Nog te doen" }));
  const [first, second] = list.getAllByRole("listitem");
  expect(first).toHaveTextContent(/14:00.*12.min te laat.*Toezegging Terugkomen met dekens.*door Joris/);
  expect(second).toHaveTextContent(/15:02.*Bezoek.*niemand doet dit nog/);
  expect(screen.getByText(/1 te laat/)).toBeVisible();
  expect(screen.getByText(/gedaan 14:07 door Wil/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("radio", { name: "Bezoek" }));
  expect(screen.queryByText("Terugkomen met dekens")).toBeNull();
});

it("notes something with the keyboard alone", async () => {
  const { backend, user } = openActions();
  await goByMenu(user, "Acties");
  await screen.findByText("Kijken bij 7 hoog");
  await user.keyboard("{Alt>}n{/Alt}");
  await waitFor(() => expect(screen.getByLabelText("Wat moet er gebeuren?")).toHaveFocus());
  await user.keyboard("{Enter}");
  expect(screen.getByLabelText("Wat moet er gebeuren?")).toHaveAccessibleDescription(/Vul dit in/);
  await expectAccessible();
  await user.keyboard("Water brengen");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("action"));
  await user.keyboard("{Tab}{Tab}Merelhof 7{Tab}Wil{Tab}1500{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(backend.inputs("set_action")).toEqual([
    {
      sort: "task",
      text: "Water brengen",
      forWhom: "Merelhof 7",
      owner: "Wil",
      due: minutes(48),
      request: null,
      draft: "d1",
    },
  ]);
});

it("finishes one by letter, with how it ended", async () => {
  const { backend, user } = openActions();
  await goByMenu(user, "Acties");
  const first = await screen.findByRole("button", { name: /^Klaar….*Terugkomen met dekens/ });
  await waitFor(() => expect(first).toHaveFocus());
  await user.keyboard("{ArrowDown}k");
  await waitFor(() => expect(screen.getByLabelText(/Hoe is het afgelopen/)).toHaveFocus());
  await expectAccessible();
  await user.keyboard("opengedaan{Enter}");
  await waitFor(() => expect(backend.inputs("finish_action")).toEqual([{ id: "a2", how: "opengedaan" }]));
});

it("notes a promise from a request's page, and goes back to it", async () => {
  const { backend, user } = openActions({ get_request: () => requestPage() });
  await user.click(await screen.findByText(/Zuurstofapparaat/));
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("button", { name: /Toezegging of actie/ }));
  expect(await screen.findByText("Bij hulpvraag ZB03-A147.")).toBeVisible();
  expect(screen.getByRole("radio", { name: "Toezegging", checked: true })).toBeVisible();
  await user.type(screen.getByLabelText("Wat moet er gebeuren?"), "Voor acht uur bellen{Enter}");
  await waitFor(() =>
    expect(backend.inputs("set_action")[0]).toMatchObject({ sort: "promise", request: "r147" }),
  );
  expect(await screen.findByRole("button", { name: /Toezegging of actie/ })).toBeVisible();
});

it("erases the words of one for a reason", async () => {
  const may = [...desk().me.may, "erase"];
  const { backend, user } = openActions({
    get_desk: () => desk({ me: { ...desk().me, may } }),
    erase_action: () => ({ open: [], done: [] }),
  });
  await goByMenu(user, "Acties");
  await user.click(await screen.findByRole("button", { name: "Wis: Kijken bij 7 hoog" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getAllByRole("radio")[0] as HTMLElement);
  await user.click(dialog.getByRole("button", { name: /Voorgoed wissen/ }));
  await waitFor(() => expect(backend.inputs("erase_action")[0]?.id).toBe("a2"));
});
