import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Scanned } from "../../generated/commands";
import { RADIO_CODE, squares, taken, townHall } from "../../test/exchange";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { emergency, requestPage, row } from "../../test/samples";

const parts = [1, 2, 3].map((part) => ({ text: `part-${part}`, svg: squares(part) }));
const codes = { parts, bytes: 900, passphrase: null };

function scanned(changes: Partial<Scanned> = {}): Scanned {
  return {
    what: "bundle",
    number: 1,
    parts: 3,
    missing: [2, 3],
    again: false,
    taken: null,
    enrolled: null,
    ...changes,
  };
}

async function openCodes(own: Answers = {}) {
  const opened = openProgram({ list_emergencies: () => ({ reports: [emergency()] }), ...own });
  await goByMenu(opened.user, "QR-codes en radiocode");
  await screen.findByRole("heading", { name: "QR-codes en radiocode" });
  return opened;
}

it("shows codes one by one with the arrows, all at once, and prints them", async () => {
  const { backend, user } = await openCodes({
    make_codes: () => codes,
    print_codes: () => ({ document: "codes", fileName: "codes.pdf" }),
  });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Toon QR-codes" }));
  expect(await screen.findByRole("heading", { name: "Code 1 van 3" })).toHaveFocus();
  expect(screen.getByText("Voor de gemeente.")).toBeVisible();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(screen.getByRole("img", { name: "Code 3 van 3" })).toBeVisible();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("img", { name: "Code 2 van 3" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Alle codes tegelijk" }));
  expect(screen.getAllByRole("img")).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Print QR-codes" }));
  await waitFor(() => expect(backend.opened).toEqual(["codes"]));
  expect(backend.inputs("print_codes")).toEqual([
    { what: { kind: "changes", id: null }, madeFor: "town_hall" },
  ]);
  await user.keyboard("{Escape}");
  expect(await screen.findByText("Codes inlezen")).toBeVisible();
});

it("makes codes of one request that is looked up", async () => {
  const { backend, user } = await openCodes({
    make_codes: () => codes,
    get_request: () => requestPage(),
    search: () => ({ hits: [{ kind: "request", row: row() }], more: false, total: null }),
  });
  await user.click(screen.getByRole("radio", { name: "Een hulpvraag" }));
  await user.click(screen.getByRole("button", { name: "Toon QR-codes" }));
  expect(screen.getByLabelText(/Welke hulpvraag/)).toHaveAccessibleDescription(/Kies eerst welke/);
  await user.type(screen.getByLabelText(/Welke hulpvraag/), "147");
  await user.click(await screen.findByRole("radio", { name: /ZB03-A147/ }));
  await user.click(screen.getByRole("radio", { name: "Onze laptops" }));
  await user.click(screen.getByRole("button", { name: "Toon QR-codes" }));
  await waitFor(() =>
    expect(backend.inputs("make_codes")).toEqual([
      { what: { kind: "request", id: "r147" }, madeFor: "laptops" },
    ]),
  );
});

it("spells an emergency report as a radio code in numbered groups", async () => {
  const { backend, user } = await openCodes({
    make_radio_code: () => RADIO_CODE,
    get_emergency: () => emergency(),
  });
  await user.click(screen.getByRole("radio", { name: "Een noodmelding" }));
  await user.selectOptions(screen.getByLabelText("Welke noodmelding?"), "e6");
  await user.click(screen.getByRole("button", { name: "Toon radiocode" }));
  expect(await screen.findByRole("heading", { name: "Radiocode van N-ZB03-A6" })).toBeVisible();
  const groups = within(screen.getByRole("list", { name: /in groepjes/ })).getAllByRole("listitem");
  expect(screen.getByText(/Voor de gemeente. Alleen daar/)).toBeVisible();
  expect(groups).toHaveLength(11);
  expect(groups[10]).toHaveTextContent("11PIYT");
  expect(backend.inputs("make_radio_code")).toEqual([{ kind: "emergency", id: "e6", madeFor: "town_hall" }]);
  await expectAccessible();
});

it("takes what a scanner types, one code after the other, and says which parts are missing", async () => {
  const answers = [
    scanned(),
    scanned({ number: 3, missing: [2] }),
    scanned({ number: 3, missing: [2], again: true }),
    scanned({ number: 2, missing: [], taken: taken() }),
  ];
  const { backend, user } = await openCodes({ scan_code: () => answers.shift() ?? scanned() });
  expect(screen.getByLabelText("Scan of typ een code")).toHaveFocus();
  await user.keyboard("AAA{Enter}CCC{Enter}");
  expect(await screen.findByText(/Deel 2 van 3 ontbreekt nog/)).toBeVisible();
  expect(screen.getByText("deel 1: gelezen")).toBeInTheDocument();
  await expectAccessible();
  await user.keyboard("CCC{Enter}");
  expect(await screen.findByText("Deel 3 was er al.")).toBeVisible();
  await user.keyboard("BBB{Enter}");
  expect(await screen.findByText(/Alle delen zijn er/)).toBeVisible();
  expect(screen.getByText("3 nieuwe hulpvragen")).toBeVisible();
  expect(screen.getByLabelText("Scan of typ een code")).toHaveFocus();
  expect(backend.inputs("scan_code").map(({ text }) => text)).toEqual(["AAA", "CCC", "CCC", "BBB"]);
});

it("reads a picture, and begins again", async () => {
  const { backend, user } = await openCodes({
    read_code_picture: () => scanned({ what: "enrolment", missing: [], enrolled: townHall() }),
    forget_codes: () => ({}),
  });
  const field = document.querySelector<HTMLInputElement>("input[name=code-picture]");
  if (field) await user.upload(field, new File(["picture"], "codes.png", { type: "image/png" }));
  expect(await screen.findByText("Dit punt is aangesloten bij gemeente Utrecht.")).toBeVisible();
  expect(backend.inputs("read_code_picture")).toEqual([{ content: btoa("picture") }]);
  await user.click(screen.getByRole("button", { name: "Begin opnieuw" }));
  await waitFor(() => expect(screen.queryByText(/aangesloten bij/)).toBeNull());
});

it("says which group of a radio code was misheard", async () => {
  let heard = false;
  const { backend, user } = await openCodes({
    take_radio_code: () => {
      if (!heard) throw new CommandFailed("misheard", { group: 2 });
      return { number: "N-ZB03-B4", new: true };
    },
  });
  const field = screen.getByLabelText("Wat hoort u?");
  await user.type(field, "mfrg gzdx{Enter}");
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Groepje 2 klopt niet/));
  expect(screen.getByText(/GZDX/)).toHaveClass("sp-groups__group--wrong");
  await expectAccessible();
  heard = true;
  await user.clear(field);
  await user.type(field, "mfrg gzdf{Enter}");
  expect(await screen.findByText("N-ZB03-B4 is overgenomen.")).toBeVisible();
  expect(backend.inputs("take_radio_code").at(-1)).toEqual({ text: "mfrg gzdf" });
  expect(field).toHaveValue("");
});
