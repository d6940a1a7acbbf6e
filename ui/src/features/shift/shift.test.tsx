import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Shift } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { minutes } from "../../test/samples";
import { attendance, coordinator, handoverRow, opening, shift, situation } from "../../test/shift";

function openShift(now: Shift, own: Answers = {}) {
  const answer = () => now;
  return openProgram({
    get_desk: () => coordinator,
    get_shift: answer,
    check_in: answer,
    check_out: answer,
    change_attendance: answer,
    take_charge: answer,
    erase_attendance: answer,
    list_volunteers: () => ({
      volunteers: [{ id: "v7", name: "Kim", role: "desk", active: true }],
    }),
    list_messages: () => ({ open: [], closed: [] }),
    list_actions: () => ({ open: [], done: [] }),
    list_handovers: () => ({ handovers: [] }),
    get_situation: () => situation(),
    get_opening: () => opening(),
    ...own,
  });
}

async function go(user: ReturnType<typeof openProgram>["user"]) {
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F8}");
  await screen.findByRole("heading", { name: "Wat wacht er" });
}

it("says with F8 who is in charge, who is on and which functions nobody has", async () => {
  const { user } = openShift(
    shift({
      here: [attendance({ needsRest: true, until: minutes(-5) })],
      coming: [attendance({ id: "a2", name: "Sanne", from: minutes(120), functions: [] })],
      left: [attendance({ id: "a3", name: "Wil", ended: minutes(-30) })],
    }),
  );
  await go(user);
  expect(await screen.findByText("Fatima", { selector: "p" })).toBeVisible();
  expect(screen.getByText("na overdracht O-ZB03-A2")).toBeVisible();
  const here = within(screen.getByRole("table", { name: "Wie is er" }));
  expect(here.getByRole("row", { name: /Joris/ })).toHaveTextContent(
    /hulpvragen.*12:12.*moet rusten.*14:07, voorbij/,
  );
  expect(screen.getByRole("table", { name: "Wie komt nog" })).toHaveTextContent(/Sanne.*geen functie/);
  expect(screen.getByText(/Nog niemand voor/)).toHaveTextContent("ontvangst");
  await expectAccessible();
});

it("checks a volunteer in with the keyboard alone, in a draft until then", async () => {
  const { backend, user } = openShift(shift());
  await go(user);
  await user.keyboard("n");
  const dialog = within(await screen.findByRole("dialog"));
  await expectAccessible();
  await user.type(dialog.getByLabelText(/Naam/), "kim");
  expect(await dialog.findByText(/kan zich aanmelden op het programma/)).toBeVisible();
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("attendance"));
  await user.keyboard("{Tab}06 99{Tab}Arabisch{Tab}2000{Enter}");
  await waitFor(() =>
    expect(backend.inputs("check_in")).toEqual([
      {
        volunteer: "v7",
        name: "kim",
        phone: "06 99",
        skills: "Arabisch",
        functions: [],
        from: null,
        until: minutes(348),
        draft: "d1",
      },
    ]),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

it("takes in a helper who came by themselves, to begin later and with two functions", async () => {
  const { backend, user } = openShift(shift());
  await go(user);
  await user.keyboard("n");
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText(/Naam/), "Sanne");
  await user.type(dialog.getByLabelText(/Vanaf/), "22:00");
  await user.type(dialog.getByLabelText(/Tot hoe laat/), "06:00");
  await user.click(dialog.getByRole("checkbox", { name: /ontvangst/ }));
  await user.click(dialog.getByRole("checkbox", { name: /Opvang/ }));
  await user.click(dialog.getByRole("button", { name: /^Aanmelden/ }));
  await waitFor(() =>
    expect(backend.inputs("check_in")[0]).toMatchObject({
      volunteer: null,
      functions: ["reception", "community_space"],
      from: minutes(468),
      until: minutes(948),
    }),
  );
});

it("checks somebody out, and changes their functions", async () => {
  const { backend, user } = openShift(shift());
  await go(user);
  await user.click(await screen.findByRole("button", { name: "Functies: Joris" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("checkbox", { name: /informatie/ }));
  await user.click(dialog.getByRole("button", { name: /^Functies/ }));
  await waitFor(() =>
    expect(backend.inputs("change_attendance")).toEqual([
      { id: "a1", functions: ["requests", "information"], until: null },
    ]),
  );
  await user.click(await screen.findByRole("button", { name: "Afmelden: Joris" }));
  await waitFor(() => expect(backend.inputs("check_out")).toEqual([{ id: "a1", at: null }]));
});

it("shows two in charge plainly and settles it with a reason and a PIN", async () => {
  const two = shift();
  const [first] = two.inCharge;
  const other = { ...first, volunteer: "v9", name: "Wil", handover: "", reason: "niemand was er" };
  const { backend, user } = openShift(
    { ...two, inCharge: [...two.inCharge, other] as Shift["inCharge"] },
    {
      take_charge: ({ pin }) => {
        if (pin === "0000") throw new CommandFailed("wrong_pin");
        return two;
      },
    },
  );
  await go(user);
  expect(await screen.findByText(/Twee mensen hebben de leiding/)).toBeVisible();
  expect(screen.getByText("Wil")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neem de leiding" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.type(dialog.getByLabelText(/Waarom/), "Wil gaat naar huis");
  await user.type(dialog.getByLabelText("Uw pincode"), "0000{Enter}");
  await waitFor(() => expect(dialog.getByLabelText("Uw pincode")).toHaveAccessibleDescription(/pincode/));
  expect(dialog.getByLabelText("Uw pincode")).toHaveValue("");
  await user.type(dialog.getByLabelText("Uw pincode"), "1470{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(backend.inputs("take_charge").at(-1)).toEqual({ reason: "Wil gaat naar huis", pin: "1470" });
});

it("asks whoever is the first in charge for no reason", async () => {
  const { backend, user } = openShift(shift({ inCharge: [] }), { take_charge: () => shift() });
  await go(user);
  await user.click(await screen.findByRole("button", { name: "Neem de leiding" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.queryByLabelText(/Waarom/)).toBeNull();
  await user.type(dialog.getByLabelText("Uw pincode"), "1470{Enter}");
  await waitFor(() => expect(backend.inputs("take_charge")).toEqual([{ reason: "", pin: "1470" }]));
});

it("says what waits elsewhere, and leads there", async () => {
  const { user } = openShift(shift({ inCharge: [] }), {
    list_handovers: () => ({ handovers: [handoverRow()] }),
    compose_handover: () => {
      throw new CommandFailed("internal");
    },
    get_situation: () => situation([], { notHeard: ["a1", "a2"] }),
  });
  await go(user);
  expect(await screen.findByText("Niemand heeft de leiding")).toBeVisible();
  expect(await screen.findByRole("button", { name: /Situatie.*van 2 wijken niets gehoord/ })).toBeVisible();
  await user.click(await screen.findByRole("button", { name: /Overdracht.*aangeboden door Fatima, 14:02/ }));
  expect(await screen.findByRole("heading", { name: "Overdracht" })).toBeVisible();
});

it("says with two people who takes what, and records it with one key", async () => {
  const fatima = attendance({ id: "a0", volunteer: "v1", name: "Fatima", functions: ["courier"] });
  const { backend, user } = openShift(shift({ here: [attendance(), fatima] }));
  await go(user);
  const two = within(await screen.findByRole("region", { name: "Met z’n tweeën" }));
  const [first, second] = two.getAllByRole("listitem");
  expect(first).toHaveTextContent(/Fatima doet: Coördinator.*verbindingen.*beeld/);
  expect(second).toHaveTextContent(/Joris doet:.*ontvangst.*hulpvragen.*informatie/);
  expect(two.getByText(/Dit wacht tot er meer mensen zijn/)).toBeVisible();
  await expectAccessible();
  two.getByRole("button", { name: "Leg dit zo vast" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(backend.inputs("change_attendance")).toEqual([
      { id: "a0", functions: ["coordinator", "communications", "situation", "courier"], until: null },
      { id: "a1", functions: ["reception", "requests", "information"], until: null },
    ]),
  );
  expect(await screen.findByText("De functies zijn verdeeld.")).toBeVisible();
});

it("says what one person alone does first", async () => {
  const { user } = openShift(shift());
  await go(user);
  const alone = await screen.findByRole("region", { name: "Met één persoon" });
  expect(alone).toHaveTextContent(/Joris doet: Coördinator.*ontvangst.*beeld.*tweede persoon/);
});

it("says nothing of it with three", async () => {
  const three = ["a1", "a2", "a3"].map((id) => attendance({ id }));
  const { user } = openShift(shift({ here: three }));
  await go(user);
  await screen.findByText("3 personen");
  expect(screen.queryByText("Met z’n tweeën")).toBeNull();
});

it("prints the role cards, and takes an end time away again", async () => {
  const { backend, user } = openShift(shift(), {
    print_role_cards: () => ({ document: "cards", fileName: "rolkaarten.pdf" }),
  });
  await go(user);
  await user.click(await screen.findByRole("button", { name: "Afdrukken: Rolkaarten" }));
  await waitFor(() => expect(backend.opened).toEqual(["cards"]));
  await user.click(screen.getByRole("button", { name: "Naar map of stick: Rolkaarten" }));
  expect(await screen.findByText(/Bewaard als \/media\/stick\/blad.pdf/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Functies: Joris" }));
  await user.clear(within(screen.getByRole("dialog")).getByLabelText(/Tot hoe laat/));
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(backend.inputs("change_attendance")).toEqual([
      { id: "a1", functions: ["requests"], until: null, noEnd: true },
    ]),
  );
});

it("gives the lead to who may have it, whoever was here first", async () => {
  const helper = attendance({ id: "a1", volunteer: null, name: "Fatma", functions: [] });
  const leader = attendance({ id: "a2", volunteer: "v1", name: "Marijke", functions: [] });
  const { user } = openShift(shift({ inCharge: [], here: [helper, leader] }), {
    list_volunteers: () => ({
      volunteers: [{ id: "v1", name: "Marijke", role: "coordinator", active: true }],
    }),
  });
  await go(user);
  expect(await screen.findByText("Marijke doet:")).toBeVisible();
  expect(screen.getByText("Marijke doet:").closest("li")).toHaveTextContent(/Coördinator/);
});
