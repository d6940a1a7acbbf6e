import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import type { Laptop, Pairing } from "../../generated/commands";
import { aside, asideLine, laptop, NO_PAIRING } from "../../test/exchange";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, minutes, NOW } from "../../test/samples";

const coordinator = { ...desk().me, may: ["settings"] };
const INVITING: Partial<Pairing> = {
  stage: "inviting",
  code: "K7QM 4TXD WRA2",
  validUntil: NOW + 110_000,
  addresses: ["192.168.1.20:7472"],
};

/** A laptop whose pairing and neighbours the test decides. */
async function openLaptops(others: Laptop[] = [], own: Answers = {}, me = coordinator) {
  let pairing = NO_PAIRING;
  const pair = (changes: Partial<Pairing>) => {
    pairing = { ...NO_PAIRING, ...changes };
    return pairing;
  };
  const opened = openProgram({
    get_desk: () => desk({ me }),
    list_aside: () => ({ groups: [] }),
    list_laptops: () => ({
      own: laptop({ device: "a", letter: "A", name: "Balie" }),
      others,
      listening: ["192.168.1.20:7472"],
      trouble: null,
    }),
    get_pairing: () => pairing,
    invite_laptop: () => pair(INVITING),
    join_laptop: () => pair({ stage: "looking" }),
    confirm_pairing: ({ same }) =>
      pair(same ? { stage: "waiting", check: "418 207" } : { stage: "failed", failure: "not_the_same" }),
    cancel_pairing: () => pair({}),
    ...own,
  });
  await goByMenu(opened.user, "Laptops");
  await screen.findByText("Deze laptop");
  return {
    ...opened,
    become: (changes: Partial<Pairing>) => {
      pair(changes);
      opened.backend.change("pairing");
    },
  };
}

it("says of each laptop whether it is in touch, up to date, and has the right clock", async () => {
  await openLaptops([
    laptop({ inTouch: true }),
    laptop({
      device: "c",
      letter: "C",
      name: "",
      lastMet: minutes(-32),
      behind: 14,
      clockAheadSeconds: -720,
    }),
    laptop({ device: "d", letter: "D", name: "Kantoor", standing: "struck_off" }),
  ]);
  const [zuid, c, kantoor] = within(screen.getByRole("region", { name: "Andere laptops" })).getAllByRole(
    "listitem",
  );
  expect(zuid).toHaveTextContent("In contact · bijgewerkt");
  expect(c).toHaveTextContent("laptop C");
  expect(c).toHaveTextContent("Laatst gezien 13:40, 32 min geleden · 14 regels van hier staan daar nog niet");
  expect(c).toHaveTextContent("De klok loopt daar 12 min achter");
  expect(kantoor).toHaveTextContent("Geschrapt");
  expect(screen.getByText("192.168.1.20:7472")).toBeVisible();
  await expectAccessible();
});

it("pairs by a code that the other types, after both numbers were compared", async () => {
  const { backend, user, become } = await openLaptops();
  await user.keyboard("{Alt>}k{/Alt}");
  expect(await screen.findByRole("heading", { name: /Typ deze code/ })).toHaveFocus();
  expect(screen.getByRole("list", { name: "Koppelcode" })).toHaveTextContent("K7QM 4TXD WRA2");
  await expectAccessible();
  become({ stage: "compare", check: "418 207", otherName: "Zuid", otherLetter: "B" });
  expect(await screen.findByRole("heading", { name: "Staat op allebei hetzelfde getal?" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(backend.inputs("confirm_pairing")).toHaveLength(0);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Ja, hetzelfde" }));
  expect(await screen.findByText(/Ook daar moet iemand/)).toBeVisible();
  become({ stage: "done", otherName: "Zuid", otherLetter: "B", newLetter: "C" });
  expect(await screen.findByRole("heading", { name: /Gekoppeld met laptop Zuid/ })).toBeVisible();
  expect(screen.getByText(/Plak letter C op het deksel/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Klaar" }));
  expect(await screen.findByText("Deze laptop")).toBeVisible();
});

it("takes a code however it is typed, and says when it is no code", async () => {
  const { backend, user } = await openLaptops();
  await user.click(screen.getByRole("button", { name: /Code van de andere laptop/ }));
  await user.keyboard("k7qm-4txd{Enter}");
  expect(screen.getByLabelText("Koppelcode")).toHaveAccessibleDescription(/U typte er 8/);
  await user.keyboard(" wra2{Tab}192.168.1.44{Enter}");
  expect(await screen.findByText(/wordt gezocht/)).toBeVisible();
  expect(backend.inputs("join_laptop")).toEqual([{ code: "K7QM4TXDWRA2", address: "192.168.1.44" }]);
  await user.keyboard("{Escape}");
  expect(await screen.findByText("Deze laptop")).toBeVisible();
});

it.each([
  ["expired", /twee minuten/],
  ["used", /al een keer gebruikt/],
  ["wrong_code", /De code klopt niet/],
  ["not_found", /dezelfde wifi/],
  ["nobody_with_code", /Kijk eerst of u de code goed/],
  ["other_point", /ander noodsteunpunt/],
  ["exercise", /aan het oefenen/],
  ["other_version", /andere versie/],
  ["not_the_same", /niet gelijk/],
  ["line", /brak af/],
] as const)("tells what to do when pairing failed: %s", async (failure, words) => {
  const { become, user } = await openLaptops();
  become({ stage: "failed", failure });
  expect(await screen.findByText(/niets kwijt/)).toBeVisible();
  expect(screen.getByText(words)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
  expect(await screen.findByLabelText("Koppelcode")).toHaveFocus();
});

it("offers a new code when the time of the old one is over", async () => {
  const { backend, become, user } = await openLaptops();
  become({ ...INVITING, validUntil: NOW - 1000 });
  await user.click(await screen.findByRole("button", { name: "Nieuwe code" }));
  expect(backend.inputs("invite_laptop")).toHaveLength(1);
});

it("says why the other cannot be seen, the first thing first", async () => {
  const { backend, user } = await openLaptops([laptop()], {
    look_why: () => ({
      causes: [
        { cause: "firewalled", seconds: null },
        { cause: "clock_off", seconds: 300 },
      ],
    }),
  });
  await user.click(screen.getByRole("button", { name: "Waarom niet in contact? laptop Zuid" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(await dialog.findByText(/Een firewall houdt/)).toBeVisible();
  expect(dialog.getByText(/Het verschil is 5 min/)).toBeVisible();
  expect(backend.inputs("look_why")).toEqual([{ device: "b", address: null }]);
  await expectAccessible();
});

it("looks at an address that is typed", async () => {
  const { backend, user } = await openLaptops([], { look_why: () => ({ causes: [] }) });
  await user.click(screen.getByRole("button", { name: "Waarom zie ik de andere niet?" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(await dialog.findByText(/niets gevonden dat in de weg/)).toBeVisible();
  await user.type(dialog.getByLabelText(/Adres van de andere laptop/), "10.42.0.1{Enter}");
  await waitFor(() =>
    expect(backend.inputs("look_why").at(-1)).toEqual({ device: null, address: "10.42.0.1" }),
  );
});

it("strikes off a lost laptop after saying what that does", async () => {
  const { backend, user } = await openLaptops([laptop()], {
    strike_off_laptop: () => ({ own: laptop(), others: [], listening: [], trouble: null }),
  });
  await user.click(screen.getByRole("button", { name: "Schrappen: laptop Zuid" }));
  expect(screen.getByText(/krijgt niets nieuws meer/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Ja, schrappen" }));
  expect(backend.inputs("strike_off_laptop")).toEqual([{ device: "b" }]);
  expect(await screen.findByText("Laptop Zuid is geschrapt.")).toBeVisible();
});

it("names a laptop and remembers where it is", async () => {
  const nothing = () => ({ own: laptop(), others: [], listening: [], trouble: null });
  const { backend, user } = await openLaptops([laptop()], {
    name_laptop: nothing,
    set_laptop_address: nothing,
  });
  await user.click(screen.getByRole("button", { name: "Naam: laptop Zuid" }));
  await user.clear(screen.getByLabelText("Naam van de laptop"));
  await user.keyboard("Noord{Enter}");
  await waitFor(() => expect(backend.inputs("name_laptop")).toEqual([{ device: "b", name: "Noord" }]));
  await user.click(screen.getByRole("button", { name: "Adres: laptop Zuid" }));
  await user.keyboard("10.42.0.1{Enter}");
  await waitFor(() =>
    expect(backend.inputs("set_laptop_address")).toEqual([{ device: "b", address: "10.42.0.1" }]),
  );
});

it("leaves pairing and striking off to the coordinator", async () => {
  await openLaptops([laptop()], {}, desk().me);
  expect(screen.getByText(/Alleen de coördinator/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Laptop koppelen/ })).toBeNull();
  expect(screen.queryByRole("button", { name: /Schrappen/ })).toBeNull();
});

it("shows what stands aside, why, and to a coordinator what it says", async () => {
  let read = false;
  const groups = () => ({ groups: [aside({ read })] });
  const { backend, user } = await openLaptops([laptop()], {
    list_aside: groups,
    read_aside: () => ({
      lines: [
        asideLine(),
        asideLine({
          kind: "request",
          says: [
            { field: "category", value: "5.2" },
            { field: "urgency", value: "U2" },
            { field: "ticks", value: ["cannot_walk"] },
            { field: "status", value: "settled/helped_here" },
          ],
        }),
      ],
    }),
    mark_aside_read: () => {
      read = true;
      return groups();
    },
  });
  const panel = within(await screen.findByRole("region", { name: "Apart gezet (3)" }));
  expect(panel.getByText("Van laptop Zuid: 3 regels")).toBeVisible();
  expect(panel.getByText(/Deze laptop is geschrapt/)).toBeVisible();
  await user.click(panel.getByRole("button", { name: /Lees wat er staat/ }));
  expect(await panel.findByText("Gegevens van een hulpvraag ZB03-B4")).toBeVisible();
  expect(panel.getByText(/Insuline op/)).toBeVisible();
  const request = panel.getByText("Nieuwe hulpvraag ZB03-B4").closest("li");
  expect(request).toHaveTextContent(/Onderwerp.* 5.2 Medicijn moet koel blijven/);
  expect(request).toHaveTextContent(/Urgentie.* Spoed/);
  expect(request).toHaveTextContent("Stand: Geregeld: ");
  expect(request).not.toHaveTextContent(/U2|cannot_walk|helped_here/);
  await expectAccessible();
  await user.click(panel.getByRole("button", { name: "Gelezen" }));
  expect(backend.inputs("mark_aside_read")).toEqual([{ device: "b", reason: "struck_off" }]);
});

it("says to others that the coordinator can read it, and nothing when nothing stands aside", async () => {
  await openLaptops([laptop()], { list_aside: () => ({ groups: [aside()] }) }, desk().me);
  expect(await screen.findByText("De coördinator kan lezen wat er staat.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Lees wat er staat/ })).toBeNull();
});
