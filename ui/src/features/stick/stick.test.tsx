import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { FoundStick } from "../../generated/commands";
import { bundle, carried, file, onStick, taken } from "../../test/exchange";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { minutes } from "../../test/samples";

const KINGSTON: FoundStick = { folder: "/media/KINGSTON", label: "KINGSTON", freeBytes: 7_400_000_000 };

async function openStick(own: Answers = {}, sticks = [KINGSTON]) {
  const opened = openProgram({
    find_sticks: () => ({ sticks }),
    list_bundles: () => ({ bundles: [] }),
    list_carried: () => ({ files: [] }),
    ...own,
  });
  await goByMenu(opened.user, "Stick");
  await screen.findByRole("heading", { name: "Stick" });
  if (sticks.length > 0) await screen.findByText("KINGSTON");
  return opened;
}

const written = { bundle: bundle(), bytes: 84_000, mayPullOut: true, passphrase: null };

it("puts a numbered bundle on the stick, says that it may be pulled out, and who takes it along", async () => {
  const { backend, user } = await openStick({
    write_stick: () => written,
    hand_over_bundle: () => ({ bundles: [] }),
  });
  await expectAccessible();
  await user.click(screen.getByRole("radio", { name: "Onze laptops" }));
  await user.click(screen.getByRole("button", { name: "Zet op stick" }));
  expect(await screen.findByRole("heading", { name: /De stick mag eruit/ })).toBeVisible();
  expect(screen.getByLabelText("Functie")).toHaveFocus();
  expect(screen.getByRole("form", { name: /De stick mag eruit/ })).toBeVisible();
  expect(screen.getByText("A7")).toBeVisible();
  expect(backend.inputs("write_stick")).toEqual([{ folder: "/media/KINGSTON", madeFor: "laptops" }]);
  await expectAccessible();
  await user.keyboard("koerier");
  await user.clear(screen.getByLabelText("Hoe laat"));
  await user.type(screen.getByLabelText("Hoe laat"), "14:05{Enter}");
  await waitFor(() =>
    expect(backend.inputs("hand_over_bundle")).toEqual([{ id: "s7", to: "koerier", at: minutes(-7) }]),
  );
  expect(await screen.findByText("Stick A7 is meegegeven aan koerier.")).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByText("Stick A7 is meegegeven aan koerier.")).toBeNull());
});

it("does not take a time before the stick was made", async () => {
  const { user } = await openStick({
    write_stick: () => written,
    hand_over_bundle: () => {
      throw new CommandFailed("bad_input", { field: "at", why: "before_written" });
    },
  });
  await user.click(screen.getByRole("button", { name: "Zet op stick" }));
  await user.type(await screen.findByLabelText("Functie"), "koerier");
  await user.clear(screen.getByLabelText("Hoe laat"));
  await user.type(screen.getByLabelText("Hoe laat"), "13:05{Enter}");
  await waitFor(() =>
    expect(screen.getByLabelText("Hoe laat")).toHaveAccessibleDescription(/De stick is gemaakt om 13:57/),
  );
  await expectAccessible();
  await user.clear(screen.getByLabelText("Hoe laat"));
  await user.type(screen.getByLabelText("Hoe laat"), "14:05");
  expect(screen.queryByText(/De stick is gemaakt om/)).toBeNull();
});

it("does not let the six words go unwritten", async () => {
  const passphrase = "fiets tulp molen sjaal kaars regen";
  const { user } = await openStick({
    write_stick: () => ({ ...written, passphrase }),
    hand_over_bundle: () => ({ bundles: [] }),
  });
  await user.click(screen.getByRole("button", { name: "Zet op stick" }));
  expect(await screen.findByRole("list", { name: "De zes woorden" })).toHaveTextContent(passphrase);
  await expectAccessible();
  await user.keyboard("{Escape}");
  await user.type(screen.getByLabelText("Functie"), "koerier{Enter}");
  expect(await screen.findByText(/Zet eerst het vinkje/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Klaar" }));
  await user.click(screen.getByLabelText("De woorden staan op een briefje"));
  await user.click(screen.getByRole("button", { name: "Klaar" }));
  expect(await screen.findByText("Naar stick")).toBeVisible();
});

it("tells what is on a stick before anything is taken over, then takes it over", async () => {
  const { backend, user } = await openStick({
    look_at_stick: () => ({ bundles: onStick() }),
    take_from_stick: () => taken({ newEmergencyReports: 1 }),
    carry_from_stick: () => ({ files: [carried()] }),
  });
  await user.click(screen.getByRole("button", { name: "Kijk wat erop staat" }));
  await screen.findByRole("heading", { name: "Op de stick: KINGSTON" });
  const [zuid, own, other, broken] = within(screen.getByRole("main")).getAllByRole("listitem");
  expect(zuid).toHaveTextContent("Van laptop Zuid, 14:05");
  expect(zuid).toHaveTextContent("2 noodmeldingen, 1 nieuw");
  expect(zuid).toHaveTextContent("12 hulpvragen, 3 nieuw, 1 om na te kijken");
  expect(own).toHaveTextContent("alles hiervan staat hier al");
  expect(other).toHaveTextContent("Voor de gemeente, hier niet leesbaar");
  expect(broken).toHaveTextContent("Afgebroken export");
  expect(screen.getByText(/1 bestand dat niet van Steunpunt is/)).toBeVisible();
  expect(backend.inputs("take_from_stick")).toHaveLength(0);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Meenemen voor de ander" }));
  expect(backend.inputs("carry_from_stick")).toEqual([
    { folder: "/media/KINGSTON", files: ["ZB07-B-004.sp"] },
  ]);
  await user.click(screen.getByRole("button", { name: "Overnemen" }));
  expect(await screen.findByText("3 nieuwe hulpvragen")).toBeVisible();
  const [first] = within(screen.getByRole("main")).getAllByRole("listitem");
  expect(first).toHaveTextContent("1 nieuwe noodmelding");
  expect(screen.getByText(/1 hulpvraag om na te kijken/)).toBeVisible();
  expect(backend.inputs("take_from_stick")).toEqual([
    { folder: "/media/KINGSTON", files: ["ZB03-B-005.sp"], passphrase: null },
  ]);
  await expectAccessible();
});

it("takes over a receipt that brings nothing else", async () => {
  const receipt = file({ letter: "", name: "gemeente Utrecht", requests: 0, newRequests: 0, toCheck: 0 });
  const nothing = { newEntries: 0, known: 0, newRequests: 0, toCheck: 0 };
  const { backend, user } = await openStick({
    look_at_stick: () => ({ bundles: [{ ...receipt, newEntries: 0, newReceipt: true }] }),
    take_from_stick: () => taken({ ...nothing, newReceipt: true }),
  });
  await user.click(screen.getByRole("button", { name: "Kijk wat erop staat" }));
  const [shown] = within(await screen.findByRole("main")).getAllByRole("listitem");
  expect(shown).toHaveTextContent("Van gemeente Utrecht, 14:05");
  expect(shown).toHaveTextContent("nieuw ontvangstbewijs");
  await user.click(await screen.findByRole("button", { name: "Overnemen" }));
  expect(await screen.findByText("Het ontvangstbewijs is bijgewerkt")).toBeVisible();
  expect(backend.inputs("take_from_stick")).toHaveLength(1);
});

it("opens a bundle with the words of a note", async () => {
  const closed = onStick()
    .slice(0, 1)
    .map((one) => ({ ...one, state: "needs_passphrase" as const }));
  const other = onStick().slice(2, 3);
  const wrong = closed.map((one) => ({ ...one, state: "wrong_passphrase" as const }));
  const { backend, user } = await openStick({
    look_at_stick: ({ passphrase }) => {
      const sealed = passphrase === null ? closed : wrong;
      return { bundles: [...(passphrase === "een twee" ? onStick().slice(0, 1) : sealed), ...other] };
    },
    take_from_stick: () => taken(),
  });
  await user.click(screen.getByRole("button", { name: "Kijk wat erop staat" }));
  const words = await screen.findByLabelText("De zes woorden van het briefje");
  await user.type(words, "een{Enter}");
  await waitFor(() =>
    expect(words).toHaveAccessibleDescription(/Met deze zes woorden gaat dit pakket niet open/),
  );
  await user.type(words, " twee{Enter}");
  await user.click(await screen.findByRole("button", { name: "Overnemen" }));
  expect(backend.inputs("take_from_stick")[0]?.passphrase).toBe("een twee");
});

it("offers at once to take along what only opens with words", async () => {
  const closed = onStick()
    .slice(0, 1)
    .map((one) => ({ ...one, state: "needs_passphrase" as const }));
  const { backend, user } = await openStick({
    look_at_stick: () => ({ bundles: closed }),
    carry_from_stick: () => ({ files: [carried()] }),
  });
  await user.click(screen.getByRole("button", { name: "Kijk wat erop staat" }));
  expect(await screen.findByLabelText("De zes woorden van het briefje")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Meenemen voor de ander" }));
  expect(backend.inputs("carry_from_stick")).toEqual([
    { folder: "/media/KINGSTON", files: ["ZB03-B-005.sp"] },
  ]);
});

it("takes a typed folder when no stick was found", async () => {
  const { backend, user } = await openStick({ look_at_stick: () => ({ bundles: [] }) }, []);
  expect(screen.getByText(/nog geen stick gevonden/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Kijk wat erop staat" }));
  expect(screen.getByText(/Kies eerst een stick/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Een andere map" }));
  await user.type(screen.getByLabelText("Map"), "/media/stick");
  await user.click(screen.getByRole("button", { name: "Kijk wat erop staat" }));
  expect(await screen.findByText(/niets van Steunpunt/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Terug/ }));
  expect(await screen.findByLabelText("Map")).toHaveValue("/media/stick");
  expect(backend.inputs("look_at_stick")).toEqual([{ folder: "/media/stick", passphrase: null }]);
});

it("lists what was put on sticks, and passes on what is carried for others", async () => {
  const { backend, user } = await openStick({
    list_bundles: () => ({
      bundles: [bundle({ handedTo: "koerier", handedAt: minutes(-7) }), bundle({ id: "s6", number: 6 })],
    }),
    list_carried: () => ({ files: [carried({ handedIn: { at: minutes(-7), outcome: "taken" } })] }),
    write_carried: () => ({ files: [carried()] }),
    hand_over_bundle: () => ({ bundles: [] }),
  });
  expect(await screen.findByText("meegegeven aan koerier, 14:05")).toBeVisible();
  expect(await screen.findByText("✓ afgegeven bij de gemeente, 14:05")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Meegegeven: A6" }));
  await user.type(screen.getByLabelText("Functie"), "wijkagent{Enter}");
  await waitFor(() =>
    expect(backend.inputs("hand_over_bundle")[0]).toMatchObject({ id: "s6", to: "wijkagent" }),
  );
  await user.click(screen.getByRole("button", { name: "Zet dit op de stick" }));
  expect(backend.inputs("write_carried")).toEqual([{ folder: "/media/KINGSTON" }]);
});
