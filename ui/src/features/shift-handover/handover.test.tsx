import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Handover, HandoverQuestion, HandoverRequest } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, minutes, NOW } from "../../test/samples";
import {
  attendance,
  coordinator,
  handover,
  handoverRow,
  opening,
  report,
  shift,
  situation,
} from "../../test/shift";

const insulin: HandoverRequest = {
  id: "r1",
  number: "ZB03-A147",
  urgency: "U2",
  countsAs: "U2",
  category: "5.2",
  what: "Insuline koelen",
  place: "Lijsterlaan 22",
  deadline: minutes(-20),
  owner: "",
  forwardedTo: "",
  status: "new",
  erased: null,
};

const promise = {
  id: "ac1",
  sort: "promise",
  text: "Terugbellen over insuline",
  forWhom: "mw. Jansen",
  owner: "Joris",
  due: minutes(60),
  at: minutes(-90),
  by: "Joris",
  request: null,
  number: null,
  doneAt: null,
  doneBy: null,
  how: "",
  erased: null,
};

const message = {
  id: "b1",
  number: "B-ZB03-A4",
  direction: "out",
  precedence: "now",
  whom: "Coördinatiepunt",
  subject: "Water op",
  at: minutes(-40),
  sent: null,
  answerBy: null,
  acknowledged: null,
  erased: null,
};

/** What somebody asked at a handover. */
function asked(changes: Partial<HandoverQuestion> = {}): HandoverQuestion {
  const answeredAt = changes.answer === "" ? null : NOW;
  return {
    id: "q1",
    handover: "h3",
    number: "O-ZB03-A3",
    question: "Wie heeft de sleutel?",
    answer: "Cas",
    by: "Fatima",
    at: NOW,
    answeredAt,
    answeredBy: answeredAt === null ? "" : "Fatima",
    ...changes,
  };
}

const full = handover({
  facilities: [{ facility: "power", area: "a1", report: report({ confirmed: false }) }],
  urgent: [insulin],
  actions: [promise],
  messages: [message],
});

/** A program in which a handover can be offered, explained and taken over. */
function openHandover(now: Handover, own: Answers = {}) {
  let offered = handover({ row: handoverRow() });
  const answer = () => offered;
  return openProgram({
    get_desk: () => coordinator,
    compose_handover: () => now,
    list_handovers: () => ({ handovers: [] }),
    get_handover: answer,
    offer_handover: ({ situation: said, risks, advice }) => {
      offered = { ...now, row: handoverRow(), situation: said, risks, advice };
      return offered;
    },
    explain_part: ({ part }) => {
      const explained = (one: Handover["parts"][number]) =>
        one.part === part ? { ...one, by: "Fatima", at: NOW } : one;
      offered = { ...offered, parts: offered.parts.map(explained) };
      return offered;
    },
    ask_handover: ({ question, answer: said }) => {
      offered = { ...offered, questions: [asked({ question, answer: said })] };
      return offered;
    },
    get_shift: () => shift(),
    get_situation: () => situation(),
    get_opening: () => opening(),
    list_messages: () => ({ open: [], closed: [] }),
    list_actions: () => ({ open: [], done: [] }),
    list_volunteers: () => ({ volunteers: [] }),
    print_handover: () => ({ document: "doc1", fileName: "overdracht.pdf" }),
    ...own,
  });
}

const tick = (part: string) => screen.getByRole("checkbox", { name: `Toegelicht: ${part}` });

it("composes it in the order of a briefing, and offers it with the leaving coordinator's words and PIN", async () => {
  const { backend, user } = openHandover(full);
  await goByMenu(user, "Overdracht");
  await waitFor(() => expect(screen.getByLabelText("Hoe staat het ervoor?")).toHaveFocus());
  const headings = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
  expect(headings.slice(0, 4)).toEqual(["1 Situatie", "2 Achtergrond", "3 Beoordeling", "4 Aanbeveling"]);
  const part = (name: RegExp) => screen.getByRole("region", { name });
  expect(part(/1 Situatie/)).toHaveTextContent(/143 bezoeken.*✕ Uit Stroom.*Niet bevestigd/);
  expect(part(/5 Hulpvragen/)).toHaveTextContent(
    /ZB03-A147.*Insuline koelen.*nog bij niemand.*20.min te laat/,
  );
  expect(part(/6 Toezeggingen/)).toHaveTextContent(/Terugbellen.*mw\. Jansen.*bij Joris/);
  expect(part(/7 Berichten/)).toHaveTextContent(/NU Water op.*nog niet verzonden/);
  await expectAccessible();
  await user.keyboard("Rustig.{Tab}Water{Enter}Kou{Tab}Bel om vier uur");
  expect(part(/3 Beoordeling/)).toHaveTextContent(/Water.*Kou/);
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("handover"));
  await user.keyboard("{Tab}1470{Enter}");
  await waitFor(() =>
    expect(backend.inputs("offer_handover")).toEqual([
      { situation: "Rustig.", risks: ["Water", "Kou"], advice: "Bel om vier uur", pin: "1470", draft: "d1" },
    ]),
  );
  expect(await screen.findByRole("heading", { name: /Overdracht O-ZB03-A3 van Fatima/ })).toBeVisible();
});

it("is read and ticked part by part, by digit or by tick, and asked about", async () => {
  const { backend, user } = openHandover(full, {
    list_handovers: () => ({ handovers: [handoverRow()] }),
  });
  await goByMenu(user, "Overdracht");
  await waitFor(() => expect(screen.getByRole("button", { name: "Lees en neem over" })).toHaveFocus());
  await user.keyboard("{Enter}");
  expect(await screen.findByText("0 van 9 delen toegelicht")).toBeVisible();
  expect(screen.getByText(/De tekst staat vast sinds 14:02/)).toBeVisible();
  await waitFor(() => expect(tick("Situatie")).toHaveFocus());
  await expectAccessible();
  await user.keyboard("1");
  expect(await screen.findByText("1 van 9 delen toegelicht")).toBeVisible();
  await waitFor(() => expect(tick("Achtergrond")).toHaveFocus());
  await user.keyboard(" ");
  expect(await screen.findByText("2 van 9 delen toegelicht")).toBeVisible();
  await waitFor(() => expect(tick("Beoordeling")).toHaveFocus());
  const silent = within(screen.getByRole("list", { name: "Nog niet toegelicht:" }));
  expect(silent.getAllByRole("button").map((one) => one.textContent)).toContain("9 Gebouw en voorraad");
  expect(silent.queryByRole("button", { name: /Situatie/ })).toBeNull();
  silent.getByRole("button", { name: "9 Gebouw en voorraad" }).focus();
  await user.keyboard("{Enter}");
  expect(tick("Gebouw en voorraad")).toHaveFocus();
  expect(backend.inputs("explain_part").map((one) => one.part)).toEqual(["situation", "background"]);
  await user.keyboard("{Alt>}v{/Alt}Wie belt de apotheek?");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("handover:h3"));
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Wie belt de apotheek?")).toBeVisible();
  expect(screen.getByText(/nog geen antwoord/)).toBeVisible();
  await waitFor(() => expect(tick("Beoordeling")).toHaveFocus());
});

it("leads to taking over once every part was explained", async () => {
  const explained = handover().parts.map((part) => ({ ...part, by: "Fatima", at: NOW }));
  const parts = explained.map((part) => (part.part === "staff" ? { ...part, by: null, at: null } : part));
  const { user } = openHandover(full, {
    list_handovers: () => ({ handovers: [handoverRow()] }),
    get_handover: () => handover({ row: handoverRow(), parts }),
    explain_part: () => handover({ row: handoverRow(), parts: explained }),
  });
  await goByMenu(user, "Overdracht");
  await user.click(await screen.findByRole("button", { name: "Lees en neem over" }));
  await waitFor(() => expect(tick("Ploeg")).toHaveFocus());
  await user.keyboard(" ");
  await waitFor(() => expect(screen.getByRole("button", { name: /Neem de leiding over/ })).toHaveFocus());
  await user.keyboard("{Enter}");
  expect(within(await screen.findByRole("dialog")).getByLabelText("Uw naam")).toHaveFocus();
});

it("says that one has lapsed, and leads to the one that came in its place", async () => {
  const newer = { kind: "shift_handover" as const, id: "h4", number: "O-ZB03-A4" };
  const lapsed = handoverRow({ stage: "lapsed", overtakenBy: newer });
  const { user } = openHandover(full, {
    list_handovers: () => ({ handovers: [lapsed] }),
    get_handover: ({ id }) =>
      handover({ row: id === "h4" ? handoverRow({ id: "h4", number: "O-ZB03-A4" }) : lapsed }),
  });
  await goByMenu(user, "Overdracht");
  expect(await screen.findByText(/O-ZB03-A3/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lees O-ZB03-A3" }));
  expect(await screen.findByText(/Vervallen: niemand nam deze/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Neem de leiding over/ })).toBeNull();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "O-ZB03-A4" }));
  expect(await screen.findByRole("heading", { name: /O-ZB03-A4 van Fatima/ })).toBeVisible();
});

it("writes everything at once to the stick that is in, and says where it is", async () => {
  const KINGSTON = { folder: "/media/kingston", label: "KINGSTON", freeBytes: 8_000_000_000 };
  const { backend, user } = openHandover(full, {
    find_sticks: () => ({ sticks: [KINGSTON] }),
    write_shift: () => ({
      name: "dienst-ZB03-20261124-1412",
      files: Array.from({ length: 12 }, (_, at) => `bestand-${at}`),
      bytes: 120_000,
      mayPullOut: true,
      entries: 1234,
      digest: "7F3A91C2",
    }),
  });
  await goByMenu(user, "Overdracht");
  (await screen.findByRole("button", { name: "Naar map of stick: Overdracht" })).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("radio", { name: /KINGSTON/ })).toBeChecked();
  await expectAccessible();
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(backend.inputs("write_shift")).toEqual([{ id: null, personal: false, folder: "/media/kingston" }]),
  );
  const line = await screen.findByText(/12 bestanden staan in de map dienst-ZB03-20261124-1412/);
  expect(line).toHaveTextContent(/op stick KINGSTON.*1\.234 regels.*De stick mag eruit/);
});

it("is taken over with name and PIN, which says what was not explained", async () => {
  const { backend, user } = openHandover(full, {
    list_handovers: () => ({ handovers: [handoverRow()] }),
    accept_handover: ({ pin }) => {
      if (pin !== "2468") throw new CommandFailed("wrong_pin");
      return handover({ row: handoverRow({ stage: "accepted", arriving: ["Kim"] }) });
    },
  });
  await goByMenu(user, "Overdracht");
  await user.click(await screen.findByRole("button", { name: "Lees en neem over" }));
  await user.click(await screen.findByRole("button", { name: /Neem de leiding over/ }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/Nog niet toegelicht: Situatie/)).toBeVisible();
  await expectAccessible();
  await user.type(dialog.getByLabelText("Uw naam"), "Ki{Tab}9999{Enter}");
  await waitFor(() => expect(dialog.getByLabelText("Uw pincode")).toHaveAccessibleDescription(/horen niet/));
  await user.type(dialog.getByLabelText("Uw pincode"), "2468{Enter}");
  expect(await screen.findByText("Kim heeft nu de leiding en is aangemeld.")).toBeVisible();
  expect(backend.inputs("accept_handover").at(-1)).toEqual({ id: "h3", name: "Ki", pin: "2468" });
});

it("asks whether whoever handed over goes, and checks nobody out in silence", async () => {
  const fatima = attendance({ id: "a9", volunteer: "v1", name: "Fatima", functions: ["coordinator"] });
  const { backend, user } = openHandover(full, {
    list_handovers: () => ({ handovers: [handoverRow()] }),
    accept_handover: () => handover({ row: handoverRow({ stage: "accepted", arriving: ["Kim"] }) }),
    get_shift: () => shift({ here: [fatima, attendance()] }),
    check_out: () => shift(),
  });
  await goByMenu(user, "Overdracht");
  await user.click(await screen.findByRole("button", { name: "Lees en neem over" }));
  await user.click(await screen.findByRole("button", { name: /Neem de leiding over/ }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Uw naam"), "Kim{Tab}2468{Enter}");
  const asked = within(await screen.findByRole("dialog", { name: "Fatima afmelden?" }));
  await expectAccessible();
  expect(backend.inputs("check_out")).toHaveLength(0);
  await user.click(asked.getByRole("button", { name: "Meld Fatima af" }));
  await waitFor(() => expect(backend.inputs("check_out")).toEqual([{ id: "a9", at: null }]));
});

it("says of whom nobody heard, what was never reported and what was not counted", async () => {
  const silent = { neverHeard: ["a1"], notHeard: ["a2"], unreported: [{ facility: "power", area: "a3" }] };
  const { user } = openHandover(handover({ ...silent, notCounted: ["blankets"] }));
  await goByMenu(user, "Overdracht");
  const part = (name: RegExp) => screen.getByRole("region", { name });
  await screen.findByText(/Nog niets gehoord van: Wijk 1/);
  expect(part(/1 Situatie/)).toHaveTextContent(/Een dag of langer niets gehoord van: Wijk 2/);
  expect(part(/1 Situatie/)).toHaveTextContent(/Nooit gemeld: Stroom en warmte in Wijk 3/);
  expect(part(/9 Gebouw/)).toHaveTextContent(/Nog niet geteld: Dekens/);
});

it("lists the sheets in force, and apart those that lapsed", async () => {
  const sheet = { code: "B07", version: 3, title: "Koolmonoxide", at: minutes(-60), contradicts: true };
  const sheets = [{ ...sheet, isNew: true, standing: "in_force" }];
  const goneSheets = [{ ...sheet, version: 2, isNew: false, standing: "replaced" }];
  const { user } = openHandover(handover({ sheets, goneSheets }));
  await goByMenu(user, "Overdracht");
  const background = await screen.findByRole("region", { name: /2 Achtergrond/ });
  await waitFor(() => expect(background).toHaveTextContent(/B07 Koolmonoxide.*versie 3.*nieuw 13:12/));
  expect(background).toHaveTextContent(/versie 2: vervangen door versie 3/);
});

it("begins with the words of the handover that nobody took", async () => {
  const { backend, user } = openHandover(
    handover({ situation: "Rustig.", risks: ["Kou"], advice: "Bel om vier uur" }),
    { list_handovers: () => ({ handovers: [handoverRow({ stage: "refused" })] }) },
  );
  await goByMenu(user, "Overdracht");
  expect(await screen.findByLabelText("Hoe staat het ervoor?")).toHaveValue("Rustig.");
  expect(screen.getByLabelText(/Grootste risico/)).toHaveValue("Kou");
  await user.type(screen.getByLabelText(/Uw pincode/), "1470{Enter}");
  await waitFor(() =>
    expect(backend.inputs("offer_handover")).toEqual([
      { situation: "Rustig.", risks: ["Kou"], advice: "Bel om vier uur", pin: "1470" },
    ]),
  );
});

it("says that one was refused, with the way to the reason, while the next is written", async () => {
  const refused = handoverRow({ stage: "refused" });
  const refusals = [{ reason: "Bericht 4 klopt niet", by: "Kim", at: NOW }];
  const { user } = openHandover(full, {
    list_handovers: () => ({ handovers: [refused] }),
    get_handover: () => handover({ row: refused, refusals }),
  });
  await goByMenu(user, "Overdracht");
  await waitFor(() => expect(screen.getByLabelText("Hoe staat het ervoor?")).toHaveFocus());
  await expectAccessible();
  await user.click(await screen.findByRole("button", { name: "Lees waarom" }));
  expect(await screen.findByText("Bericht 4 klopt niet")).toBeVisible();
  expect(screen.getByRole("button", { name: /Neem de leiding over/ })).toBeVisible();
});

it("is refused with a reason", async () => {
  const { backend, user } = openHandover(full, {
    list_handovers: () => ({ handovers: [handoverRow()] }),
    refuse_handover: () => handover({ row: handoverRow({ stage: "refused" }) }),
  });
  await goByMenu(user, "Overdracht");
  await user.click(await screen.findByRole("button", { name: "Lees en neem over" }));
  await user.click(await screen.findByRole("button", { name: /Weiger, met reden/ }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Uw naam"), "Kim{Tab}2468{Enter}");
  expect(dialog.getByLabelText("Waarom niet?")).toHaveAccessibleDescription(/Vul dit in/);
  await user.type(dialog.getByLabelText("Waarom niet?"), "Bericht 4 klopt niet{Enter}");
  await waitFor(() =>
    expect(backend.inputs("refuse_handover")).toEqual([
      { id: "h3", reason: "Bericht 4 klopt niet", name: "Kim", pin: "2468" },
    ]),
  );
});

it("stays as it was once it is taken over, and prints without personal details first", async () => {
  const accepted = handoverRow({ stage: "accepted", arriving: ["Kim"] });
  const { backend, user } = openHandover(full, {
    list_handovers: () => ({ handovers: [accepted] }),
    get_handover: () => handover({ row: accepted }),
  });
  await goByMenu(user, "Overdracht");
  await user.click(await screen.findByRole("button", { name: "Lees O-ZB03-A3" }));
  expect(await screen.findByText(/verandert niet meer/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Neem de leiding over/ })).toBeNull();
  expect(screen.queryByLabelText("Wat is de vraag?")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Afdrukken: Overdracht" }));
  await waitFor(() => expect(backend.inputs("print_handover")).toEqual([{ id: "h3", personal: false }]));
});

it("stays usable with two thousand open requests", async () => {
  const others = Array.from({ length: 2000 }, (_, at) => ({
    ...insulin,
    id: `o${at}`,
    number: `ZB03-B${at}`,
    deadline: null,
  }));
  const { user } = openHandover(handover({ others }));
  await goByMenu(user, "Overdracht");
  const summary = await screen.findByText("2000 andere open hulpvragen");
  expect(screen.queryByRole("button", { name: "ZB03-B0" })).toBeNull();
  await user.click(summary);
  expect(await screen.findByRole("button", { name: "ZB03-B49" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "ZB03-B50" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Toon er nog 50" }));
  expect(screen.getByRole("button", { name: "ZB03-B99" })).toBeInTheDocument();
});

it("says in time that the battery is nearly empty, and prints at once", async () => {
  const battery = { percent: 4, charging: false, minutesLeft: 10 };
  const { backend, user } = openHandover(full, { get_desk: () => ({ ...coordinator, battery }) });
  expect(await screen.findByText(/Laptop valt over 10 min uit: druk de overdracht nu af/)).toBeVisible();
  await expectAccessible();
  // Over whatever lies there.
  await user.keyboard("{F7}{Control>}p{/Control}");
  await waitFor(() => expect(backend.opened).toEqual(["doc1"]));
  expect(backend.inputs("print_handover")).toEqual([{ id: null, personal: true }]);
});

it("says nothing of the battery while there is time, or mains", async () => {
  openHandover(full, {
    get_desk: () => ({ ...desk(), battery: { percent: 4, charging: true, minutesLeft: 8 } }),
  });
  await screen.findByText(/alles bewaard/);
  expect(screen.queryByText(/druk de overdracht nu af/)).toBeNull();
});

it("names the open questions where somebody takes over, and takes their answer", async () => {
  const open = asked({ answer: "" });
  const { backend, user } = openHandover(full, {
    get_handover: () => handover({ row: handoverRow(), questions: [open] }),
    list_handovers: () => ({ handovers: [handoverRow()] }),
    answer_question: () => handover({ row: handoverRow(), questions: [asked()] }),
  });
  await goByMenu(user, "Overdracht");
  await user.click(await screen.findByRole("button", { name: /Lees en neem over/ }));
  await user.click(await screen.findByRole("button", { name: /Neem de leiding over/ }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent(/Nog zonder antwoord: Wie heeft de sleutel\?/);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Antwoord op: Wie heeft de sleutel?" }));
  await user.type(await screen.findByLabelText("Wat is het antwoord?", { selector: "dialog *" }), "Cas");
  await user.click(screen.getByRole("button", { name: /Bewaar antwoord/ }));
  await waitFor(() =>
    expect(backend.inputs("answer_question")).toEqual([{ id: "h3", question: "q1", answer: "Cas" }]),
  );
});

it("says who is in charge to whoever offers and is not, and to whoever takes over their own offer that it is theirs", async () => {
  const others = shift().inCharge.map((one) => ({ ...one, volunteer: "v9", name: "Bo" }));
  const { user } = openHandover(full, {
    get_shift: () => shift({ inCharge: others }),
    list_handovers: () => ({ handovers: [handoverRow()] }),
    get_handover: () => handover({ row: handoverRow() }),
    accept_handover: () => {
      throw new CommandFailed("bad_input", { field: "name", why: "itself" });
    },
  });
  await goByMenu(user, "Overdracht");
  expect(await screen.findByText(/U heeft nu niet de leiding: die heeft Bo/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Lees en neem over/ }));
  await user.click(await screen.findByRole("button", { name: /Neem de leiding over/ }));
  await user.type(await screen.findByLabelText("Uw naam"), "Fatima");
  await user.type(screen.getByLabelText("Uw pincode"), "1234{Enter}");
  expect(await screen.findByText(/U bood deze overdracht zelf aan/)).toBeVisible();
});

it("shows a handover that waits on the desk", async () => {
  const { user } = openHandover(full, { list_handovers: () => ({ handovers: [handoverRow()] }) });
  await user.click(await screen.findByRole("button", { name: /Lees en neem over/ }));
  expect(await screen.findByRole("heading", { name: /O-ZB03-A3/ })).toBeVisible();
});

it("warns by what is left of the battery where the laptop does not tell how long it lasts", async () => {
  const battery = { percent: 3, charging: false, minutesLeft: null };
  openHandover(full, { get_desk: () => ({ ...coordinator, battery }) });
  expect(await screen.findByText(/Accu nog 3%: druk de overdracht nu af/)).toBeVisible();
});

it("asks before a second offer makes the first one lapse", async () => {
  const { backend, user } = openHandover(full, {
    list_handovers: () => ({ handovers: [handoverRow()] }),
    offer_handover: ({ anyway }) => {
      if (!anyway) throw new CommandFailed("handover_waiting", { number: "O-ZB03-A3", at: NOW });
      return { ...full, row: handoverRow() };
    },
  });
  await goByMenu(user, "Overdracht");
  await user.type(await screen.findByLabelText("Uw pincode (u tekent)"), "1470{Enter}");
  const dialog = within(await screen.findByRole("dialog", { name: "Overdracht O-ZB03-A3 wacht nog" }));
  await expectAccessible();
  await user.click(dialog.getByRole("button", { name: /Nee, laat haar staan/ }));
  expect(backend.inputs("offer_handover")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Bied de overdracht aan" }));
  await user.click(await screen.findByRole("button", { name: /O-ZB03-A3 vervalt/ }));
  await waitFor(() =>
    expect(backend.inputs("offer_handover").at(-1)).toMatchObject({ anyway: true, pin: "1470" }),
  );
});

it("says what did not happen where a PIN does not fit", async () => {
  const { user } = openHandover(full, {
    offer_handover: () => {
      throw new CommandFailed("wrong_pin", { wrongInARow: 1 });
    },
    accept_handover: () => {
      throw new CommandFailed("wrong_pin", { wrongInARow: 2 });
    },
    list_handovers: () => ({ handovers: [handoverRow()] }),
  });
  await goByMenu(user, "Overdracht");
  await user.type(await screen.findByLabelText("Uw pincode (u tekent)"), "1470{Enter}");
  expect(await screen.findByText(/niet aangeboden en uw woorden staan er nog/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Lees en neem over/ }));
  await user.click(await screen.findByRole("button", { name: /Neem de leiding over/ }));
  await user.type(await screen.findByLabelText("Uw naam"), "Kim");
  await user.type(screen.getByLabelText("Uw pincode"), "1234{Enter}");
  expect(await screen.findByText(/De leiding is niet veranderd/)).toBeVisible();
});

it("says that the crew's own words are not on paper without personal details", async () => {
  const { user } = openHandover(full);
  await goByMenu(user, "Overdracht");
  expect(await screen.findByText(/Op dit papier staan de woorden van de ploeg niet/)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "met persoonsgegevens" }));
  expect(screen.queryByText(/Op dit papier staan de woorden van de ploeg niet/)).toBeNull();
});
