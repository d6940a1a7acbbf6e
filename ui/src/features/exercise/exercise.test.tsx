import { screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { WalkIn } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, look } from "../../test/samples";

const visitor: WalkIn = {
  id: "5.1-01",
  who: "Man van 68",
  says: "Mijn hartpillen zijn op.",
  kind: "request",
  entry: { category: "5.1", what: "Hartmedicijn op", urgency: "U2", deadline_minutes: 240 },
  lesson: "Neem over wat er op het doosje staat.",
  place: 15,
  of: 231,
};

beforeEach(() => sessionStorage.clear());

function openExercise() {
  const point = { ...desk().point, exercise: true };
  return openProgram({
    look: () => look({ point }),
    get_desk: () => desk({ point }),
    next_case: ({ after }) => (after ? { ...visitor, id: "5.1-02", who: "Moeder" } : visitor),
    close_store: () => look({ stage: "closed", point: null }),
  });
}

it("lets somebody walk in, and shows a good entry to compare with", async () => {
  const { backend, user } = openExercise();
  await user.click(await screen.findByRole("button", { name: "Laat iemand binnenkomen" }));
  expect(await screen.findByText(/Mijn hartpillen zijn op/)).toBeVisible();
  expect(screen.queryByText("Hartmedicijn op")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Toon een goede invoer" }));
  expect(screen.getByText("Hartmedicijn op")).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Een goede invoer" })).getByText("Spoed")).toBeVisible();
  expect(screen.getByText(/binnen 4/)).toBeVisible();
  expect(screen.getByText(/Neem over wat er op het doosje staat/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  expect(await screen.findByText("Moeder")).toBeVisible();
  expect(screen.queryByText("Hartmedicijn op")).toBeNull();
  expect(backend.inputs("next_case")).toEqual([{ after: null }, { after: "5.1-01" }]);
  await user.click(screen.getByRole("button", { name: "Inklappen" }));
  expect(screen.queryByText("Moeder")).toBeNull();
});

it("waits calmly while the point is being set up", async () => {
  openProgram({ look: () => look({ stage: "locked", preparing: 35 }) });
  expect(await screen.findByRole("heading", { name: /wordt klaargezet/ })).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("value", "35");
  expect(screen.queryByLabelText(/pincode/i)).toBeNull();
  await expectAccessible();
});

it("is not there for real", async () => {
  openProgram();
  await screen.findByText(/alles bewaard/);
  expect(screen.queryByText("Laat iemand binnenkomen")).toBeNull();
});

it("explains itself and stops", async () => {
  const { backend, user } = openExercise();
  await goByMenu(user, /Oefen/);
  expect(screen.getByText(/Oefenaar 0000/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Stop de oefening" }));
  expect(backend.inputs("close_store")).toHaveLength(1);
});
