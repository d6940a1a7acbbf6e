import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { ImportPreview } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk } from "../../test/samples";

const preview: ImportPreview = {
  columns: ["Wat", "Waar", "Soort"],
  mapping: { what: "Wat", where: "Waar" },
  sample: [["Insuline", "Lijsterlaan 22", "zorg"]],
  good: 2,
  known: 1,
  bad: 1,
  problems: [{ line: 4, field: "what", reason: "empty", found: "" }],
  takenBefore: null,
  bsnLines: [2],
};

function openImport(own: Answers = {}) {
  const may = [...desk().me.may, "import"];
  return openProgram({
    get_desk: () => desk({ me: { ...desk().me, may } }),
    preview_import: () => preview,
    ...own,
  });
}

it("keeps how columns were meant when the screen is left", async () => {
  const { backend, user } = openImport();
  backend.picked = { path: "/media/stick/hulpvragen.csv" };
  await goByMenu(user, "Bestand inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand" }));
  await user.selectOptions(await screen.findByLabelText("Naam of bijnaam"), "Soort");
  await user.keyboard("{F3}");
  await goByMenu(user, "Bestand inlezen");
  expect(await screen.findByLabelText("Naam of bijnaam")).toHaveValue("Soort");
});

it("asks for the column that says what is needed before it names what is wrong with each line", async () => {
  const { backend, user } = openImport({
    preview_import: () => ({ ...preview, mapping: { where: "Waar" }, good: 0, known: 0, bad: 4 }),
  });
  backend.picked = { path: "/media/stick/hulpvragen.csv" };
  await goByMenu(user, "Bestand inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand" }));
  expect(await screen.findByText(/Kies eerst in welke kolom/)).toBeVisible();
  expect(screen.queryByRole("row", { name: /is leeg/ })).toBeNull();
});

it("shows what would happen before anything does, then takes over", async () => {
  const { backend, user } = openImport({
    take_in_import: () => ({
      taken: 2,
      known: 1,
      refused: 1,
      takenBefore: Date.UTC(2026, 10, 24, 13, 12),
      bsnLines: [2],
      rejectDocument: { document: "rejects", fileName: "niet.csv" },
    }),
  });
  backend.picked = { path: "/media/stick/hulpvragen.csv" };
  await goByMenu(user, "Bestand inlezen");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Kies een bestand" }));
  expect(await screen.findByText("2 regels komen erbij")).toBeVisible();
  expect(screen.getByText("1 regel is er al")).toBeVisible();
  expect(screen.getByText(/burgerservicenummer/)).toBeVisible();
  expect(screen.getByRole("row", { name: /4 Wat is er nodig\? is leeg/ })).toBeVisible();
  expect(screen.getByText("bijv. Insuline")).toBeVisible();
  expect(backend.inputs("take_in_import")).toHaveLength(0);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "2 hulpvragen overnemen" }));
  expect(backend.inputs("take_in_import")[0]).toEqual({
    fileName: "hulpvragen.csv",
    path: "/media/stick/hulpvragen.csv",
    base64: null,
    mapping: preview.mapping,
    category: "8.2",
    urgency: null,
    withoutBsn: true,
  });
  expect(await screen.findByText("2 hulpvragen zijn nieuw")).toBeVisible();
  expect(screen.getByText(/Kijk naar regel 2\./)).toBeVisible();
  expect(screen.getByText(/al overgenomen: .*24-11-2026.*14:12/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Bewaar de regels/ }));
  expect(backend.saved).toEqual(["rejects"]);
});

it("takes rows without a subject along from the first look on, as the configuration says", async () => {
  const { backend, user } = openImport({
    preview_import: ({ category }) => ({ ...preview, good: category === "8.2" ? 2 : 0 }),
  });
  backend.picked = { path: "x.csv" };
  await goByMenu(user, "Bestand inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand" }));
  expect(await screen.findByText("2 regels komen erbij")).toBeVisible();
  expect(screen.getByLabelText("Onderwerp als het ontbreekt")).toHaveValue("8.2");
  expect(backend.inputs("preview_import")).toHaveLength(1);
  await user.selectOptions(screen.getByLabelText("Onderwerp als het ontbreekt"), "");
  await waitFor(() => expect(backend.inputs("preview_import").at(-1)?.category).toBeNull());
  expect(await screen.findByText("0 regels komen erbij")).toBeVisible();
});

it("looks again when a column is meant differently or a default is given", async () => {
  const { backend, user } = openImport();
  backend.picked = { path: "x.csv" };
  await goByMenu(user, "Bestand inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand" }));
  await user.selectOptions(await screen.findByLabelText("Onderwerp"), "Soort");
  await waitFor(() =>
    expect(backend.inputs("preview_import").at(-1)?.mapping).toEqual({
      ...preview.mapping,
      category: "Soort",
    }),
  );
  await user.selectOptions(screen.getByLabelText("Onderwerp als het ontbreekt"), "5.1");
  await waitFor(() => expect(backend.inputs("preview_import").at(-1)?.category).toBe("5.1"));
});

it("takes a file that is dropped, as its content", async () => {
  const { backend, user } = openImport();
  await goByMenu(user, "Bestand inlezen");
  const file = new File(["a;b"], "lijst.csv");
  fireEvent.drop(screen.getByRole("button", { name: "Kies een bestand" }), {
    dataTransfer: { files: [file] },
  });
  await waitFor(() =>
    expect(backend.inputs("preview_import")[0]).toMatchObject({
      fileName: "lijst.csv",
      path: null,
      base64: btoa("a;b"),
    }),
  );
});

it("says that a file cannot be read and that nothing was taken over", async () => {
  const { backend, user } = openImport({
    preview_import: () => {
      throw new CommandFailed("unreadable_file");
    },
  });
  backend.picked = { path: "foto.jpg" };
  await goByMenu(user, "Bestand inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand" }));
  expect(await screen.findByText(/Er is niets overgenomen/)).toBeVisible();
});
