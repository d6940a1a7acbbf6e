import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Desk } from "../generated/commands";
import { laptop, NO_PAIRING } from "../test/exchange";
import { expectAccessible, openProgram } from "../test/kit";
import { desk, minutes } from "../test/samples";

async function openDesk(changes: Partial<Desk>) {
  const opened = openProgram({
    get_desk: () => desk(changes),
    get_pairing: () => NO_PAIRING,
    list_laptops: () => ({ own: laptop({ letter: "A" }), others: [], listening: [], trouble: null }),
  });
  await screen.findByText(/alles bewaard/);
  return opened;
}

const kept = desk().kept;

it("says how much is on this laptop only, and how old the oldest is", async () => {
  await openDesk({ kept: { ...kept, onlyHere: 3, oldestOnlyHere: minutes(-90) } });
  expect(screen.getByText("3 alleen op deze laptop, oudste 1 u 30")).not.toHaveClass(
    "sp-head__fact--trouble",
  );
  await expectAccessible();
});

it("warns once that has been so for longer than was set", async () => {
  const settings = { ...desk().settings, aloneWarningMinutes: 60 };
  await openDesk({ settings, kept: { ...kept, onlyHere: 3, oldestOnlyHere: minutes(-90) } });
  expect(screen.getByText(/▲ 3 alleen op deze laptop/)).toHaveClass("sp-head__fact--trouble");
});

it("does not call everything kept where the file is damaged", async () => {
  openProgram({ get_desk: () => desk({ kept: { ...kept, damaged: true } }) });
  expect(await screen.findByText(/▲ bestand beschadigd/)).toBeVisible();
  expect(screen.queryByText(/alles bewaard/)).toBeNull();
});

it.each([
  [1, 1, /2 laptops, bijgewerkt/],
  [3, 1, /contact met 1 van 3 laptops/],
  [1, 0, /geen contact met de andere laptop/],
])("of %s other laptops it is in touch with %s, and leads to them", async (paired, inTouch, words) => {
  const { user } = await openDesk({ laptops: { paired, inTouch, aside: 0 } });
  await user.click(screen.getByRole("button", { name: words }));
  expect(await screen.findByRole("heading", { name: "Laptops" })).toBeVisible();
});

const zuid = { name: "Zuid", letter: "B", aheadSeconds: -720 };
const oost = { name: "Oost", letter: "C", aheadSeconds: -700 };

it.each([
  [1, [zuid], /deze klok en die van laptop Zuid verschillen 12 min/],
  [2, [zuid], /de klok van laptop Zuid wijkt 12 min af/],
  [2, [zuid, oost], /deze klok wijkt 12 min af van de andere laptops/],
  [2, [zuid, { ...oost, aheadSeconds: 3600 }], /de klok van laptop Zuid wijkt 12 min af/],
])("of %s other laptops it names the clock that is probably wrong", async (paired, otherLaptops, words) => {
  await openDesk({
    laptops: { paired, inTouch: paired, aside: 0 },
    clock: { ...desk().clock, otherLaptops },
  });
  expect(screen.getByText(words)).toBeVisible();
});

it("says that something stands aside, also when no laptop is left, and leads to it", async () => {
  const { user } = await openDesk({ laptops: { paired: 0, inTouch: 0, aside: 3 } });
  await user.click(screen.getByRole("button", { name: /3 regels apart gezet/ }));
  expect(await screen.findByRole("heading", { name: "Laptops" })).toBeVisible();
});

it("shows the time that was said, and beside it what the laptop's own clock says", async () => {
  const clock = { ...desk().clock, offsetMs: -90 * 60_000 };
  await openDesk({ clock });
  expect(screen.getByText("14:12")).toBeVisible();
  expect(screen.getByText(/klok van de laptop: 15:42/)).toBeVisible();
});
