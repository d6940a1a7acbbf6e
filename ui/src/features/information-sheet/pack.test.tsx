import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { PackLook } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk } from "../../test/samples";
import { sheetLibrary } from "../../test/sheets";

const LOOK: PackLook = {
  name: "Zandbeek",
  version: "3",
  publisher: "",
  trusted: false,
  taken: false,
  lines: [
    {
      code: "B02",
      version: 2,
      title: "Water",
      change: "replaces",
      languagesGone: [],
      copies: 0,
      contradicts: false,
    },
  ],
  files: [],
};
const FILE = { path: "/media/stick/zandbeek.zip" };

async function openPack(look: PackLook, own: Answers = {}) {
  const me = { ...desk().me, may: ["log", "approve"] };
  const opened = openProgram({
    get_desk: () => desk({ me }),
    list_sheets: () => sheetLibrary(),
    look_at_pack: () => look,
    take_over_pack: () => look,
    ...own,
  });
  await screen.findByText(/alles bewaard/);
  await opened.user.keyboard("{F6}");
  opened.backend.picked = FILE;
  await opened.user.click(await screen.findByRole("button", { name: "Pakket inlezen…" }));
  return { ...opened, dialog: within(await screen.findByRole("dialog")) };
}

it("shows what a pack changes, and takes it over once the fingerprint was typed", async () => {
  const { backend, user, dialog } = await openPack(LOOK);
  expect(dialog.getByRole("listitem")).toHaveTextContent("Vervangt de vorige versie: B02 v2, Water");
  await expectAccessible();
  await user.click(dialog.getByRole("button", { name: /Alles overnemen/ }));
  expect(dialog.getByText(/Zonder vingerafdruk wordt niets overgenomen/)).toBeVisible();
  expect(backend.inputs("take_over_pack")).toEqual([]);
  await user.type(dialog.getByLabelText(/Vingerafdruk van de uitgever/), "abcd efgh ijkl mnop{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(backend.inputs("take_over_pack")).toEqual([{ ...FILE, fingerprint: "abcd efgh ijkl mnop" }]);
  expect(screen.getByText("Pakket Zandbeek is overgenomen.")).toBeVisible();
});

it("asks no fingerprint of a publisher who is known", async () => {
  const { backend, user, dialog } = await openPack({ ...LOOK, trusted: true });
  expect(dialog.queryByLabelText(/Vingerafdruk/)).toBeNull();
  await user.click(dialog.getByRole("button", { name: /Alles overnemen/ }));
  await waitFor(() => expect(backend.inputs("take_over_pack")).toEqual([FILE]));
});

it("says in words why a pack is refused, and keeps what was typed", async () => {
  const { user, dialog } = await openPack(LOOK, {
    take_over_pack: () => {
      throw new CommandFailed("not_a_pack", { why: "other_fingerprint" });
    },
  });
  await user.type(dialog.getByLabelText(/Vingerafdruk van de uitgever/), "XXXX{Enter}");
  expect(await dialog.findByText(/Deze vingerafdruk hoort niet bij dit pakket/)).toBeVisible();
  const field = dialog.getByLabelText(/Vingerafdruk van de uitgever/);
  expect(field).toHaveValue("XXXX");
  expect(field).toHaveFocus();
  expect(screen.getAllByText(/Deze vingerafdruk hoort niet bij dit pakket/)).toHaveLength(1);
  await user.keyboard("Y");
  expect(screen.queryByText(/Deze vingerafdruk hoort niet bij dit pakket/)).toBeNull();
});

it("says in the dialog why a pack of a known publisher is not taken over", async () => {
  const { user, dialog } = await openPack(
    { ...LOOK, trusted: true },
    {
      take_over_pack: () => {
        throw new CommandFailed("disk_full", {});
      },
    },
  );
  await user.click(dialog.getByRole("button", { name: /Alles overnemen/ }));
  expect(await dialog.findByRole("alert")).toBeVisible();
});

it("names the languages that fall away, who got the one before and who approves, before anything is taken over", async () => {
  const lines = LOOK.lines.map((line) => ({
    ...line,
    languagesGone: ["ar", "tlh"],
    copies: 42,
    contradicts: true,
  }));
  const { dialog } = await openPack({ ...LOOK, lines, publisher: "Gemeente Zandbeek" });
  const line = dialog.getByRole("listitem");
  expect(line).toHaveTextContent(
    /valt weg: .*العربية.*, tlh; 42 × uitgedeeld; spreekt de vorige versie tegen/,
  );
  expect(dialog.getByText(/vastgesteld door: Gemeente Zandbeek/)).toBeVisible();
  await expectAccessible();
});

it("names what a pack brings besides sheets, and shows a pictogram", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>';
  const { dialog } = await openPack({
    ...LOOK,
    lines: [],
    files: [
      { name: "pomp", kind: "picture", text: svg, change: "new" },
      { name: "categories.toml", kind: "categories", text: "", change: "replaces" },
    ],
  });
  const [picture, categories] = dialog.getAllByRole("listitem");
  expect(picture).toHaveTextContent("Nieuw: pictogram pomp");
  expect(picture?.querySelector("img")).not.toBeNull();
  expect(categories).toHaveTextContent("Vervangt de vorige versie: categorieën van hulpvragen");
  await expectAccessible();
});
