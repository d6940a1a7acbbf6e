import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Look, Volunteer } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, look } from "../../test/samples";

const people: Volunteer[] = [
  { id: "v1", name: "Fatima", role: "coordinator", active: true },
  { id: "v2", name: "Joris", role: "desk", active: true },
  { id: "v3", name: "Wil", role: "desk", active: false },
];
const coordinator = desk({
  me: { id: "v1", name: "Fatima", role: "coordinator", may: ["people", "settings"] },
});

function openList(own: Answers = {}) {
  return openProgram({
    get_desk: () => coordinator,
    list_volunteers: () => ({ volunteers: people }),
    add_volunteer: () => ({ volunteers: people }),
    change_volunteer: () => ({ volunteers: people }),
    reset_pin: () => ({ volunteers: people }),
    ...own,
  });
}

const go = (user: UserEvent) => goByMenu(user, "Vrijwilligers");

it("keeps a half typed volunteer over a lock, for whoever typed it", async () => {
  let stage: Look["stage"] = "open";
  let me = coordinator.me;
  const { user } = openList({
    look: () => look({ stage }),
    get_desk: () => ({ ...coordinator, me }),
    lock: () => {
      stage = "locked";
      return look({ stage });
    },
    sign_in: ({ name }) => {
      stage = "open";
      me = name === "Fa" ? coordinator.me : { ...coordinator.me, id: "v9", name };
      return me;
    },
  });
  const lockAndSignIn = async (name: string) => {
    await user.keyboard("{F9}");
    await screen.findByLabelText("Pincode");
    await user.keyboard(`${name}{Tab}1111{Enter}`);
    await go(user);
  };
  await go(user);
  await user.type(screen.getByLabelText("Voornaam"), "Annelies");
  await lockAndSignIn("Joris");
  expect(screen.getByLabelText("Voornaam")).toHaveValue("");
  await lockAndSignIn("Fa");
  expect(screen.getByLabelText("Voornaam")).toHaveValue("Annelies");
});

it("adds one after the other with the keyboard alone", async () => {
  const { backend, user } = openList();
  await go(user);
  await waitFor(() => expect(screen.getByLabelText("Voornaam")).toHaveFocus());
  await expectAccessible();
  await user.keyboard("Ans{Tab}2468{Enter}");
  expect(backend.inputs("add_volunteer")).toEqual([{ name: "Ans", pin: "2468", role: "desk" }]);
  expect(await screen.findByText(/Ans staat op de lijst/)).toBeVisible();
  expect(screen.getByLabelText("Voornaam")).toHaveFocus();
  expect(screen.getByLabelText("Voornaam")).toHaveValue("");
});

it("says that a name is taken or a PIN too short", async () => {
  const { backend, user } = openList({
    add_volunteer: () => {
      throw new CommandFailed("name_taken");
    },
  });
  await go(user);
  await user.type(await screen.findByLabelText("Voornaam"), "Joris{Tab}12{Enter}");
  expect(screen.getByLabelText("Pincode")).toHaveAccessibleDescription(/4 tot 8 cijfers/);
  expect(backend.inputs("add_volunteer")).toHaveLength(0);
  await user.type(screen.getByLabelText("Pincode"), "34{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Voornaam")).toHaveAccessibleDescription(/is er al/));
});

it("changes a role, takes off, puts back and replaces a PIN", async () => {
  const { backend, user } = openList();
  await go(user);
  await user.selectOptions(await screen.findByLabelText("Rol van Joris"), "communications");
  await user.click(screen.getByRole("button", { name: "Van de lijst: Joris" }));
  await user.click(screen.getByRole("button", { name: "Terugzetten: Wil" }));
  await waitFor(() =>
    expect(backend.inputs("change_volunteer")).toEqual([
      { id: "v2", name: null, role: "communications", active: null },
      { id: "v2", name: null, role: null, active: false },
      { id: "v3", name: null, role: null, active: true },
    ]),
  );
  await user.click(screen.getByRole("button", { name: "Nieuwe pincode voor Joris" }));
  await user.type(within(screen.getByRole("dialog")).getByLabelText("Pincode"), "8642{Enter}");
  expect(backend.inputs("reset_pin")).toEqual([{ id: "v2", pin: "8642" }]);
});

it("is only a list for who may not change it", async () => {
  const { user } = openList({ get_desk: () => desk() });
  await go(user);
  expect(await screen.findByText("Joris")).toBeVisible();
  expect(screen.queryByLabelText("Voornaam")).toBeNull();
  expect(screen.queryByRole("button", { name: /Van de lijst/ })).toBeNull();
  await expectAccessible();
});
