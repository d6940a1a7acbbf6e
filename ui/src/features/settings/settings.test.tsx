import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { Desk, Settings } from "../../generated/commands";
import { configuration } from "../../test/configuration";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, look, minutes, NOW } from "../../test/samples";

function openSettings(own: Answers = {}, changes: Partial<Desk> = {}) {
  let settings: Settings = desk().settings;
  const me = { ...desk().me, may: ["settings"] };
  return openProgram({
    look: () => look({ language: settings.language, theme: settings.theme }),
    get_desk: () => desk({ me, settings, ...changes }),
    change_settings: (next) => {
      settings = next;
      return next;
    },
    list_backups: () => ({
      backups: [{ name: "k1", made: minutes(-8), bytes: 3_400_000, secondPlace: false }],
      outOfReach: [],
    }),
    list_configuration_files: () => ({ folder: "/home/ans/echt/configuration", used: [], unread: [] }),
    ...own,
  });
}

it("says where the municipality's own lists belong, which are used and which nothing reads", async () => {
  const { user } = openSettings({
    list_configuration_files: () => ({
      folder: "/home/ans/echt/configuration",
      used: ["means.toml"],
      unread: ["mean.toml"],
    }),
  });
  await goByMenu(user, "Instellingen");
  expect(await screen.findByText("/home/ans/echt/configuration")).toBeVisible();
  expect(screen.getByText(/Gevonden: means.toml/)).toBeVisible();
  expect(screen.getByText(/Niet gebruikt.* mean.toml/)).toBeVisible();
  await expectAccessible();
});

it("changes language and colours at once", async () => {
  const { user } = openSettings();
  await goByMenu(user, "Instellingen");
  await expectAccessible();
  await user.click(screen.getByLabelText(/Donker/));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe("dark"));
  await user.click(screen.getByLabelText("English"));
  expect(await screen.findByRole("heading", { name: "Settings" })).toBeVisible();
});

it("keeps minutes on Enter, and only those that make sense", async () => {
  const { backend, user } = openSettings();
  await goByMenu(user, "Instellingen");
  const field = screen.getByLabelText(/Op slot na/);
  await user.clear(field);
  await user.type(field, "99{Enter}");
  expect(field).toHaveAccessibleDescription(/1 tot 60/);
  expect(backend.inputs("change_settings")).toHaveLength(0);
  await user.clear(field);
  await user.type(field, "10{Enter}");
  await waitFor(() => expect(backend.inputs("change_settings")[0]).toMatchObject({ lockAfterMinutes: 10 }));
});

it("makes a copy now, says what went wrong with the last, and takes a folder", async () => {
  const { backend, user } = openSettings(
    { make_backup: () => ({ name: "k2", made: NOW, bytes: 3_500_000, secondPlace: true }) },
    { kept: { ...desk().kept, backupTrouble: "second_place" } },
  );
  backend.picked = { path: "/media/stick" };
  await goByMenu(user, "Instellingen");
  expect(screen.getByText(/tweede plek is niet gelukt/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Maak nu/ }));
  expect(await screen.findByText(/Kopie gemaakt: 14:12, 3,5 MB/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Kies map" }));
  await waitFor(() =>
    expect(backend.inputs("change_settings")[0]).toMatchObject({ backupFolder: "/media/stick" }),
  );
  await user.click(await screen.findByText(/Alle kopieën \(/));
  expect(screen.getByRole("row", { name: /14:04 deze laptop 3,4 MB/ })).toBeVisible();
});

it("shows a new recovery code once, over everything", async () => {
  const { user } = openSettings({ renew_recovery_code: () => ({ code: "AAAA-BBBB" }) });
  await goByMenu(user, "Instellingen");
  await user.click(screen.getByRole("button", { name: "Nieuwe herstelcode" }));
  await user.click(screen.getByRole("button", { name: "Maak een nieuwe herstelcode" }));
  expect(await screen.findByText("BBBB")).toBeVisible();
  await user.click(screen.getByLabelText(/Ik heb de code opgeschreven/));
  await user.click(screen.getByRole("button", { name: "Verder" }));
  expect(await screen.findByRole("heading", { name: "Instellingen" })).toBeVisible();
  expect(screen.queryByText("BBBB")).toBeNull();
});

it("changes the passphrase", async () => {
  const { backend, user } = openSettings({
    propose_passphrase: () => ({ passphrase: "fiets koffie tulp molen sjaal" }),
    change_passphrase: () => ({}),
  });
  await goByMenu(user, "Instellingen");
  await user.click(screen.getByRole("button", { name: "Wachtwoordzin wijzigen" }));
  const dialog = within(screen.getByRole("dialog"));
  await waitFor(() => expect(dialog.getByLabelText("Nieuwe wachtwoordzin")).not.toHaveValue(""));
  await user.type(dialog.getByLabelText("Wachtwoordzin van nu"), "oude zin{Enter}");
  await waitFor(() =>
    expect(backend.inputs("change_passphrase")).toEqual([
      { old: "oude zin", new: "fiets koffie tulp molen sjaal" },
    ]),
  );
});

it("checks the logbook, merges old data and names a wrong file", async () => {
  const { backend, user } = openSettings({
    look: () => look({ real: { exists: true, trouble: null, setAside: [{ name: "apart-1" }] } }),
    get_configuration: () => ({ ...configuration, problem: "categories.toml:12: urgency" }),
    verify: () => ({ entries: 1804, requests: 1, awaiting: 2, problems: ["entry 812 differs"] }),
    merge_set_aside: () => ({ entries: 212 }),
  });
  await goByMenu(user, "Instellingen");
  expect(screen.getByText("categories.toml:12: urgency")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Kijk het logboek na" }));
  expect(await screen.findByText("entry 812 differs")).toBeVisible();
  expect(screen.getByText("1804 regels en 1 hulpvraag nagekeken.")).toBeVisible();
  expect(screen.getByText(/^2 regels zijn nog niet na te kijken/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Samenvoegen: apart-1" }));
  await user.type(screen.getByLabelText("De oude wachtwoordzin of herstelcode"), "fiets{Enter}");
  expect(await screen.findByText("212 regels zijn erbij gekomen.")).toBeVisible();
  expect(backend.inputs("merge_set_aside")).toEqual([{ name: "apart-1", passphrase: "fiets" }]);
});

it("offers the printers of this laptop", async () => {
  const { backend, user } = openSettings({}, { me: desk().me });
  backend.printers = ["HP_Balie", "Kantoor"];
  await goByMenu(user, "Instellingen");
  const printer = await screen.findByRole("combobox", { name: "Printer" });
  await expectAccessible();
  await user.selectOptions(printer, "Kantoor");
  await waitFor(() => expect(backend.inputs("change_settings")[0]).toMatchObject({ printer: "Kantoor" }));
});

it("keeps showing a chosen printer that is gone", async () => {
  const settings = { ...desk().settings, printer: "Zolder" };
  const { user } = openSettings({}, { me: desk().me, settings });
  await goByMenu(user, "Instellingen");
  expect(await screen.findByRole("option", { name: "Zolder (niet gevonden)" })).toBeInTheDocument();
});

it("leaves to others only what they see and hear", async () => {
  const { backend, user } = openSettings({ close_store: () => look({ stage: "closed" }) }, { me: desk().me });
  await goByMenu(user, "Instellingen");
  expect(screen.queryByLabelText(/Op slot na/)).toBeNull();
  expect(screen.queryByText("Reservekopie")).toBeNull();
  await user.click(screen.getByLabelText(/Losse letters/));
  await waitFor(() => expect(backend.inputs("change_settings")[0]).toMatchObject({ letterKeys: false }));
  await user.click(screen.getByRole("button", { name: "Afsluiten" }));
  expect(backend.inputs("close_store")).toHaveLength(1);
});
