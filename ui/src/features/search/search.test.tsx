import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible, openProgram } from "../../test/kit";
import { emergency, requestPage, row } from "../../test/samples";
import { pieces } from "./highlight";

const HITS = [
  { kind: "emergency" as const, report: emergency() },
  { kind: "request" as const, row: row({ status: "settled", reason: "helped_here", place: "Merelhof 7" }) },
];

async function openSearch() {
  const opened = openProgram({
    search: () => ({ hits: HITS, more: false }),
    get_request: () => requestPage(),
    get_emergency: () => emergency(),
  });
  await screen.findByText(/alles bewaard/);
  await opened.user.keyboard("{F4}");
  return opened;
}

it("searches as it is typed, and marks what was found", async () => {
  const { backend, user } = await openSearch();
  await user.keyboard("merel");
  expect(await screen.findAllByText("Merel", { selector: "mark" })).toHaveLength(2);
  expect(backend.inputs("search").at(-1)?.text).toBe("merel");
  expect(screen.getByText("Geregeld: hier geholpen")).toBeVisible();
  await expectAccessible();
});

it("opens with arrows and Enter, and comes back to the same search", async () => {
  const { user } = await openSearch();
  await user.keyboard("merel");
  await screen.findAllByRole("option");
  await user.keyboard("{ArrowDown}{Enter}");
  expect(await screen.findByRole("heading", { name: /Zuurstofapparaat/ })).toBeVisible();
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("combobox", { name: /Zoek op nummer/ })).toHaveValue("merel");
});

it("opens an emergency report over the search", async () => {
  const { user } = await openSearch();
  await user.keyboard("merel");
  await screen.findAllByRole("option");
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/Lees dit voor/)).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("combobox", { name: /Zoek op nummer/ })).toHaveFocus());
});

it("marks words whatever their capitals and accents", () => {
  expect(
    pieces("Coördinatie Élise", "coord elise")
      .filter((piece) => piece.hit)
      .map((piece) => piece.text),
  ).toEqual(["Coörd", "Élise"]);
});
