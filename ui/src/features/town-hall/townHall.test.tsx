import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { TownHall } from "../../generated/commands";
import { townHall } from "../../test/exchange";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk } from "../../test/samples";

const NOT_YET = townHall({ enrolled: null, lastConfirmed: null, lastMet: null, waiting: 0, trouble: null });

async function openTownHall(standing: TownHall, own: Answers = {}, may = ["settings"]) {
  const opened = openProgram({
    get_desk: () => desk({ me: { ...desk().me, may } }),
    get_town_hall: () => standing,
    ...own,
  });
  await goByMenu(opened.user, "Gemeente");
  await screen.findByRole("heading", { name: "Gemeente" });
  return opened;
}

it("tells how to be enrolled, and takes the town hall's file", async () => {
  let standing = NOT_YET;
  const { backend, user } = await openTownHall(NOT_YET, {
    get_town_hall: () => standing,
    enrol: () => {
      standing = townHall();
      return standing;
    },
  });
  expect(await screen.findByRole("heading", { name: /nog niet aangesloten/ })).toBeVisible();
  expect(screen.getByRole("list", { name: "Vingerafdruk van deze laptop" })).toHaveTextContent(
    "PC6E 3YJB QSGZ 5MTA",
  );
  await expectAccessible();
  const field = document.querySelector<HTMLInputElement>("input[name=enrolment]");
  if (field) await user.upload(field, new File(["file"], "aansluiten.toml"));
  await waitFor(() => expect(backend.inputs("enrol")).toEqual([{ content: btoa("file") }]));
  expect(await screen.findByText("Dit punt is aangesloten bij gemeente Utrecht.")).toBeVisible();
  expect(await screen.findByText("12 regels wachten nog op bevestiging.", { exact: false })).toBeVisible();
});

it("scans a card on the screen of codes", async () => {
  const { user } = await openTownHall(NOT_YET);
  await user.click(await screen.findByRole("button", { name: "Scan de kaart" }));
  expect(await screen.findByLabelText("Scan of typ een code")).toHaveFocus();
});

it("says what the town hall confirmed, what waits, and why there is no line", async () => {
  await openTownHall(townHall());
  expect(await screen.findByText(/12 regels wachten/)).toBeVisible();
  expect(screen.getByText("Laatst bevestigd om 13:20.")).toBeVisible();
  expect(screen.getByText(/Laatst contact 13:08/)).toBeVisible();
  expect(screen.getByText(/Is er internet/)).toBeVisible();
  expect(screen.getByRole("list", { name: "Vingerafdruk van de gemeente" })).toHaveTextContent(
    "K7QM 4TXD WRA2 H2VN",
  );
  expect(screen.getByRole("list", { name: "Vingerafdruk van deze laptop" })).toHaveTextContent("PC6E 3YJB");
  await expectAccessible();
});

it("says that all is confirmed while in touch", async () => {
  await openTownHall(townHall({ inTouch: true, confirmedAll: true, waiting: 0, trouble: null }));
  expect(await screen.findByText(/Alles is bevestigd, het laatst om 13:20/)).toBeVisible();
  expect(screen.getByText("In contact")).toBeVisible();
});

it("leaves enrolling to the coordinator", async () => {
  await openTownHall(NOT_YET, {}, []);
  expect(await screen.findByText("De coördinator sluit dit punt aan.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /aansluitbestand/ })).toBeNull();
});
