import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible, openProgram } from "../../test/kit";
import { emergency, NOW, requestPage, row } from "../../test/samples";
import { excerpt, pieces } from "./highlight";

const HITS = [
  { kind: "emergency" as const, report: emergency() },
  { kind: "request" as const, row: row({ status: "settled", reason: "helped_here", place: "Merelhof 7" }) },
];

async function openSearch() {
  const opened = openProgram({
    search: () => ({ hits: HITS, more: false, total: null }),
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

it("brings more when somebody goes down to them", async () => {
  const many = Array.from({ length: 100 }, (_, at) => row({ id: `r${at}`, number: `ZB03-A${at}` }));
  const { backend, user } = openProgram({
    search: ({ limit }) => ({
      hits: many.slice(0, limit).map((one) => ({ kind: "request", row: one })),
      more: limit < many.length,
      total: null,
    }),
  });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F4}a");
  expect(await screen.findAllByRole("option")).toHaveLength(60);
  await user.keyboard("{ArrowDown>55/}");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(100));
  expect(backend.inputs("search").at(-1)?.limit).toBe(120);
  expect(screen.getAllByRole("option")[55]).toHaveAttribute("aria-selected", "true");
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

it("finds what was noted beside requests, and opens it where it stands", async () => {
  const noted = { id: "n1", number: "", at: NOW };
  const { backend, user } = openProgram({
    search: () => ({
      hits: [
        { kind: "noted", noted: { ...noted, sort: "log_line", text: "Aggregaat draait buiten" } },
        {
          kind: "noted",
          noted: { ...noted, id: "n2", sort: "message", number: "B-ZB03-A2", text: "Diesel" },
        },
      ],
      more: false,
      total: null,
    }),
  });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F4}aggregaat");
  expect(await screen.findByRole("option", { name: /Logboek.*Aggregaat draait buiten/ })).toBeVisible();
  expect(screen.getByRole("option", { name: /B-ZB03-A2.*Bericht.*Diesel/ })).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Logboek" })).toBeVisible();
  await waitFor(() => expect(backend.inputs("list_log").at(-1)?.search).toBe("Aggregaat draait buiten"));
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

it("shows of a long text the part in which the word stands", () => {
  const long = `${"Er is van alles gebeurd. ".repeat(40)}De insuline is bijna op. ${"En nog veel meer. ".repeat(40)}`;
  const shown = excerpt(long, "insul");
  expect(shown).toMatch(/^… .*De insuline is bijna op\..* …$/);
  expect(shown.length).toBeLessThan(280);
  expect(excerpt("De insuline is op", "insul")).toBe("De insuline is op");
  expect(excerpt(long, "elders")).toMatch(/^Er is van alles/);
});
