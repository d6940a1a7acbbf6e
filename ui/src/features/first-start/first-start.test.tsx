import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Look, StoreLook } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { look, minutes } from "../../test/samples";

const CODE = "K7QM-4TXD-9WRA-H2VN";
const store: StoreLook = { exists: true, trouble: null, setAside: [] };

/** A laptop whose stage the test moves on. */
function laptop(changes: Partial<Look>, own: Answers = {}) {
  let now = look({ stage: "closed", point: null, ...changes });
  const become = (next: Partial<Look>) => {
    now = { ...now, ...next };
    return now;
  };
  const opened = openProgram({
    look: () => now,
    propose_passphrase: () => ({ passphrase: "fiets koffie tulp molen sjaal" }),
    open_point: () => {
      become({ stage: "open", point: look().point, real: store });
      return { code: CODE };
    },
    unlock_store: () => become({ stage: "locked", point: look().point }),
    ...own,
  });
  return { ...opened, become };
}

const fresh = { real: { ...store, exists: false } };

it("begins to practise with one click", async () => {
  const { backend, user } = laptop(fresh, { start_exercise: () => look() });
  const practise = await screen.findByRole("button", { name: /Oefenen/ });
  await expectAccessible();
  await user.click(practise);
  expect(backend.inputs("start_exercise")).toHaveLength(1);
});

it("opens a point in three steps with the keyboard alone, and shows the recovery code once", async () => {
  const { backend, user } = laptop(fresh, {
    print_recovery_card: () => ({ document: "card", fileName: "herstelkaart.pdf" }),
  });
  await screen.findByRole("button", { name: /Noodsteunpunt openen/ });
  await user.keyboard("{Enter}");
  await user.keyboard("De Schakel{Tab}zb03{Tab}Utrecht{Enter}");
  await screen.findByText("Wie is de coördinator?");
  await expectAccessible();
  await user.keyboard("Fatima{Tab}1234{Tab}1234{Enter}");
  await waitFor(() =>
    expect(screen.getByLabelText("Wachtwoordzin")).toHaveValue("fiets koffie tulp molen sjaal"),
  );
  await expectAccessible();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: /De herstelcode/ })).toBeVisible();
  expect(backend.inputs("open_point")).toEqual([
    {
      name: "De Schakel",
      code: "ZB03",
      municipality: "Utrecht",
      coordinator: "Fatima",
      pin: "1234",
      passphrase: "fiets koffie tulp molen sjaal",
    },
  ]);
  expect(screen.getByText("K7QM")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /verzegelde envelop/ }));
  expect(backend.inputs("print_recovery_card")).toEqual([{ code: CODE }]);
  await waitFor(() => expect(backend.opened).toEqual(["card"]));
  await user.click(screen.getByRole("button", { name: "Naar de balie" }));
  expect(screen.getByText(/Zet eerst het vinkje/)).toBeVisible();
  await user.click(screen.getByLabelText(/Ik heb de code opgeschreven/));
  await user.click(screen.getByRole("button", { name: "Naar de balie" }));
  expect(await screen.findByRole("button", { name: /Fatima/ })).toBeVisible();
  expect(screen.queryByText("K7QM")).toBeNull();
});

it("says what is wrong with a code and a PIN, and keeps everything on going back", async () => {
  const { user } = laptop(fresh);
  await screen.findByRole("button", { name: /Noodsteunpunt openen/ });
  await user.keyboard("{Enter}De Schakel{Tab}Z-3{Tab}Utrecht{Enter}");
  expect(screen.getByLabelText("Code")).toHaveAccessibleDescription(/Zonder spatie of streepje/);
  expect(screen.getByLabelText("Code")).toHaveFocus();
  await user.clear(screen.getByLabelText("Code"));
  await user.type(screen.getByLabelText("Code"), "zb03{Enter}");
  await user.keyboard("Fatima{Tab}1234{Tab}4321{Enter}");
  expect(screen.getByLabelText("Nog een keer de pincode")).toHaveAccessibleDescription(/niet gelijk/);
  expect(screen.getByLabelText("Nog een keer de pincode")).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.getByLabelText("Naam van het noodsteunpunt")).toHaveValue("De Schakel");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: /Noodsteunpunt openen/ }));
  expect(screen.getByLabelText("Code")).toHaveValue("ZB03");
});

it("does not take a short passphrase of one's own", async () => {
  const { backend, user } = laptop(fresh);
  await screen.findByRole("button", { name: /Noodsteunpunt openen/ });
  await user.keyboard("{Enter}De Schakel{Tab}zb03{Tab}Utrecht{Enter}Fatima{Tab}1234{Tab}1234{Enter}");
  const field = screen.getByLabelText("Wachtwoordzin");
  await waitFor(() => expect(field).not.toHaveValue(""));
  await user.clear(field);
  await user.type(field, "te kort{Enter}");
  expect(screen.getByText("Nog 5 tekens erbij.")).toBeVisible();
  expect(backend.inputs("open_point")).toHaveLength(0);
});

it("asks the passphrase, with the focus on it", async () => {
  const { backend, user } = laptop({});
  expect(await screen.findByLabelText("Wachtwoordzin")).toHaveFocus();
  await expectAccessible();
  await user.keyboard("fiets koffie{Enter}");
  expect(backend.inputs("unlock_store")).toEqual([{ exercise: false, passphrase: "fiets koffie" }]);
  expect(await screen.findByText("Wie bent u?")).toBeVisible();
});

it("says that a passphrase is wrong and lets it be seen", async () => {
  const { user } = laptop(
    {},
    {
      unlock_store: () => {
        throw new CommandFailed("wrong_passphrase");
      },
    },
  );
  const field = await screen.findByLabelText("Wachtwoordzin");
  await user.keyboard("fout{Enter}");
  await waitFor(() => expect(field).toHaveAccessibleDescription(/klopt niet/));
  expect(field).toHaveFocus();
  await user.click(screen.getByRole("button", { name: /Toon/ }));
  expect(field).toHaveAttribute("type", "text");
});

it("opens with the code from the envelope and shows the new one", async () => {
  const { backend, user, become } = laptop(
    {},
    {
      use_recovery_code: () => {
        become({ stage: "locked", point: look().point });
        return { code: CODE };
      },
    },
  );
  await user.click(await screen.findByRole("button", { name: "Wachtwoordzin kwijt?" }));
  await expectAccessible();
  await user.keyboard("{Enter}abcd efgh");
  await waitFor(() => expect(screen.getByLabelText(/Nieuwe wachtwoordzin/)).not.toHaveValue(""));
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: /nieuwe herstelcode/ })).toBeVisible();
  expect(backend.inputs("use_recovery_code")).toEqual([
    { code: "ABCD EFGH", passphrase: "fiets koffie tulp molen sjaal", pin: null },
  ]);
});

it("begins beside the old data when nobody knows", async () => {
  const { backend, user, become } = laptop({}, { begin_beside: () => become(fresh) });
  await user.click(await screen.findByRole("button", { name: "Wachtwoordzin kwijt?" }));
  await user.click(screen.getByRole("button", { name: /Niemand weet/ }));
  expect(screen.getByText(/blijven op deze laptop staan/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Begin naast/ }));
  expect(backend.inputs("begin_beside")).toEqual([{ exercise: false }]);
  expect(await screen.findByText("Welk noodsteunpunt is dit?")).toBeVisible();
});

it("goes on with the last good copy of a damaged store, and tells what was rescued", async () => {
  const { backend, user, become } = laptop(
    { real: { ...store, trouble: "damaged" } },
    {
      list_backups: () => ({
        backups: [{ name: "k1", made: minutes(-8), bytes: 3_400_000, secondPlace: true }],
        outOfReach: [],
      }),
      continue_from_backup: () => {
        become({ stage: "locked", point: look().point, real: store });
        return { made: minutes(-8), salvaged: 12, movedTo: "/echt/beschadigd-1" };
      },
    },
  );
  await user.click(await screen.findByRole("button", { name: /Verder met de laatste/ }));
  expect(await screen.findByRole("option", { name: /14:04, 3,4 MB, op de tweede plek/ })).toBeInTheDocument();
  await expectAccessible();
  await user.type(screen.getByLabelText("Wachtwoordzin"), "fiets koffie{Enter}");
  expect(backend.inputs("continue_from_backup")).toEqual([
    { exercise: false, folder: null, name: null, passphrase: "fiets koffie" },
  ]);
  expect(await screen.findByText(/12 regels gered/)).toBeVisible();
  expect(screen.getByText("/echt/beschadigd-1")).toBeVisible();
});

it("goes on with a copy from a stick on a laptop that has nothing yet", async () => {
  const { backend, user, become } = laptop(fresh, {
    list_backups: ({ folder }) => ({
      backups: folder ? [{ name: "k1", made: minutes(-8), bytes: 3_400_000, secondPlace: true }] : [],
      outOfReach: [],
    }),
    continue_from_backup: () => {
      become({ stage: "locked", point: look().point, real: store });
      return { made: minutes(-8), salvaged: 0, movedTo: "" };
    },
  });
  await user.click(await screen.findByRole("button", { name: /kopie van een stick/ }));
  expect(await screen.findByText(/Er is nog geen kopie gevonden/)).toBeVisible();
  await user.type(screen.getByLabelText(/kopieën ergens anders/), "/media/stick");
  expect(await screen.findByRole("option", { name: /op de tweede plek/ })).toBeInTheDocument();
  await expectAccessible();
  await user.type(screen.getByLabelText("Wachtwoordzin"), "fiets koffie{Enter}");
  expect(await screen.findByText(/kopie is van/)).toBeVisible();
  expect(backend.inputs("continue_from_backup")).toEqual([
    { exercise: false, folder: "/media/stick", name: null, passphrase: "fiets koffie" },
  ]);
  expect(screen.queryByText(/Gooi het niet weg/)).toBeNull();
});

it("goes on with the last good copy in one click where the passphrase was typed already", async () => {
  const { backend, user, become } = laptop(
    {},
    {
      unlock_store: () => {
        throw new CommandFailed("store_damaged");
      },
      list_backups: () => ({
        backups: [{ name: "k1", made: minutes(-8), bytes: 3_400_000, secondPlace: false }],
        outOfReach: [],
      }),
      continue_from_backup: () => {
        become({ stage: "locked", point: look().point, real: store });
        return { made: minutes(-8), salvaged: 0, movedTo: "/echt/beschadigd-1" };
      },
    },
  );
  await user.type(await screen.findByLabelText("Wachtwoordzin"), "fiets koffie{Enter}");
  await user.click(await screen.findByRole("button", { name: /Verder met de laatste/ }));
  await waitFor(() =>
    expect(backend.inputs("continue_from_backup")).toEqual([
      { exercise: false, folder: null, name: null, passphrase: "fiets koffie" },
    ]),
  );
  expect(await screen.findByText("/echt/beschadigd-1")).toBeVisible();
});

it.each([
  ["disk_full", /schijf van deze laptop is vol/],
  ["store_in_use", /al open in een ander venster/],
  ["store_newer", /nieuwere versie/],
] as const)("tells what happened, that nothing is lost and what to do: %s", async (code, title) => {
  const { user } = laptop(
    {},
    {
      unlock_store: () => {
        throw new CommandFailed(code);
      },
    },
  );
  await screen.findByLabelText("Wachtwoordzin");
  await user.keyboard("fiets koffie{Enter}");
  expect(await screen.findByRole("heading", { name: title })).toHaveFocus();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
  expect(await screen.findByLabelText("Wachtwoordzin")).toBeVisible();
});

it("tells that the laptop has another letter", async () => {
  const { user } = laptop({ stage: "locked", newLetter: "B", point: look().point });
  expect(await screen.findByText("Plak letter B op het deksel.")).toBeVisible();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Wie bent u?")).toBeVisible();
});

it("has Enter begin beside the old data", async () => {
  const { backend, user, become } = laptop({}, { begin_beside: () => become(fresh) });
  await user.click(await screen.findByRole("button", { name: "Wachtwoordzin kwijt?" }));
  await user.click(screen.getByRole("button", { name: /Niemand weet/ }));
  expect(screen.getByRole("button", { name: /Begin naast/ })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(backend.inputs("begin_beside")).toHaveLength(1);
});

it("offers to begin beside a damaged store of which there is no copy", async () => {
  const { backend, user, become } = laptop(
    { real: { ...store, trouble: "damaged" } },
    { list_backups: () => ({ backups: [], outOfReach: [] }), begin_beside: () => become(fresh) },
  );
  await user.click(await screen.findByRole("button", { name: /Begin naast/ }));
  expect(screen.getByText(/beschadigde gegevens blijven/)).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Enter}");
  expect(backend.inputs("begin_beside")).toHaveLength(1);
  expect(await screen.findByText("Welk noodsteunpunt is dit?")).toBeVisible();
});

it.each(["get_desk", "list_requests"] as const)(
  "shows the damage at once when %s meets it after signing in",
  async (name) => {
    let closed = false;
    openProgram({
      look: () =>
        closed ? look({ stage: "closed", real: { ...store, trouble: "damaged" } }) : look({ stage: "open" }),
      list_backups: () => ({
        backups: [{ name: "k1", made: minutes(-8), bytes: 3_400_000, secondPlace: false }],
        outOfReach: [],
      }),
      [name]: () => {
        closed = true;
        throw new CommandFailed("store_damaged");
      },
    });
    expect(await screen.findByRole("button", { name: /Verder met de laatste goede kopie/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Begin naast/ })).toBeNull();
  },
);
