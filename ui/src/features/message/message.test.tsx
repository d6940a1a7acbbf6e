import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
import type { Answers } from "../../backend/fake";
import type { Message, MessagePage, Messages, RadioText } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, emergency, minutes, NOW, requestPage } from "../../test/samples";

const coordinator = desk({ me: { ...desk().me, role: "coordinator", may: [...desk().me.may, "message"] } });

const radio: RadioText = {
  text: "Bericht B-ZB nul drie -A een. Dekens. Wij hebben vier nul dekens nodig.",
  letters: 74,
  words: 14,
  fits: true,
  personal: [],
};

function letter(changes: Partial<Message> = {}): Message {
  return {
    id: "b1",
    number: "B-ZB03-A1",
    direction: "out",
    precedence: "today",
    from: "Noodsteunpunt De Schakel, coördinator",
    to: "Coördinatiepunt",
    subject: "Dekens",
    text: "Wij hebben 40 dekens nodig.",
    answerBy: minutes(-20),
    at: minutes(-60),
    by: "Fatima",
    sent: [],
    acknowledged: [],
    answered: [],
    answerWritten: null,
    about: [],
    answers: null,
    corrects: null,
    radio,
    received: null,
    kept: [],
    erased: null,
    whereabouts: [{ kind: "only_here" }],
    ...changes,
  };
}

const now = letter({
  id: "b2",
  number: "B-ZB03-A2",
  precedence: "now",
  subject: "Zuurstof op",
  answerBy: null,
});
const came = letter({
  id: "b3",
  number: "B-ZB03-A3",
  direction: "in",
  precedence: "routine",
  from: "Gemeentehuis (bevolkingszorg)",
  to: "Noodsteunpunt De Schakel, coördinator",
  subject: "Water komt om tien uur",
  answerBy: null,
  sent: [{ means: "courier", carrier: "", at: minutes(-50), by: "Fatima" }],
});
const closed = letter({
  id: "b4",
  number: "B-ZB03-A4",
  subject: "Bezetting",
  answerBy: null,
  sent: [{ means: "courier", carrier: "", at: minutes(-50), by: "Fatima" }],
  acknowledged: [{ by: "Coördinatiepunt", at: minutes(-10), notedBy: "Fatima" }],
});

function page(one: Message, changes: Partial<MessagePage> = {}): MessagePage {
  return {
    message: one,
    about: [],
    answers: null,
    answeredBy: [],
    corrects: null,
    correctedBy: [],
    ...changes,
  };
}

function openMessages(own: Answers = {}, all: Messages = { open: [now, letter(), came], closed: [closed] }) {
  const written = letter({ id: "b9", number: "B-ZB03-A9", subject: "Nieuw", at: NOW });
  return openProgram({
    get_desk: () => coordinator,
    list_messages: () => all,
    get_message: ({ id }) => page([...all.open, ...all.closed].find((one) => one.id === id) ?? letter()),
    read_radio_text: () => radio,
    write_message: () => {
      all = { ...all, open: [...all.open, written] };
      return all;
    },
    send_message: () => all,
    acknowledge_message: () => all,
    ...own,
  });
}

it("shows what nobody confirmed first, in words how quick it is and how far it has come", async () => {
  const { user } = openMessages();
  await goByMenu(user, "Berichten");
  const list = within(await screen.findByRole("list", { name: "Nog niet bevestigd of beantwoord" }));
  const [first, second, third] = list.getAllByRole("listitem");
  expect(first).toHaveTextContent(/NU.*Zuurstof op.*nog niet verzonden.*wacht sinds 13:12 \(1.u\)/);
  expect(second).toHaveTextContent(/VANDAAG.*Dekens.*aan Coördinatiepunt.*antwoord vóór 13:52/);
  expect(third).toHaveTextContent(/Water.*van Gemeentehuis.*niemand pakte dit nog op.*wacht sinds 13:22/);
  expect(screen.getByText(/bevestigd door Coördinatiepunt, 14:02/)).toBeVisible();
  await expectAccessible();
  expect(screen.getByRole("button", { name: "Zuurstof op" })).toHaveFocus();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(await screen.findByRole("heading", { name: "Dekens" })).toBeVisible();
});

it("writes one with the keyboard alone, keeps it on disk meanwhile, and then asks to send it", async () => {
  const { backend, user } = openMessages();
  await goByMenu(user, "Berichten");
  await screen.findByText("Zuurstof op");
  await user.keyboard("{Alt>}n{/Alt}");
  await waitFor(() => expect(screen.getByLabelText("Onderwerp")).toHaveFocus());
  await expectAccessible();
  await user.keyboard("Dekens{Tab}Wij hebben 40 dekens nodig.");
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("message"));
  expect(await screen.findByText(/past in één keer/)).toBeVisible();
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByLabelText(/^Iemand anders/)).toHaveFocus();
  expect(backend.inputs("write_message")).toHaveLength(0);
  await user.click(screen.getByRole("radio", { name: "Coördinatiepunt" }));
  await user.click(screen.getByRole("radio", { name: /SPOED/ }));
  await user.type(screen.getByLabelText("Antwoord nodig vóór"), "1600");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("write_message")).toHaveLength(1));
  expect(backend.inputs("write_message")[0]).toEqual({
    direction: "out",
    precedence: "urgent",
    from: "Noodsteunpunt De Schakel, coördinator",
    to: "Coördinatiepunt",
    subject: "Dekens",
    text: "Wij hebben 40 dekens nodig.",
    answerBy: minutes(108),
    about: [],
    answers: null,
    means: null,
    draft: "d1",
  });
  expect(await screen.findByText("Bewaard als B-ZB03-A9. Verzend het nu.")).toBeVisible();
  await waitFor(() => expect(screen.getByRole("button", { name: /Verzonden…/ })).toHaveFocus());
});

it("warns before words go over the radio: about a person, or too long", async () => {
  const { user } = openMessages({
    read_radio_text: () => ({ ...radio, fits: false, letters: 260, personal: ["Mevrouw De"] }),
  });
  await goByMenu(user, "Berichten");
  await screen.findByText("Zuurstof op");
  await user.keyboard("{Alt>}n{/Alt}");
  await user.type(await screen.findByLabelText("Tekst"), "Mevrouw De Wit");
  expect(await screen.findByText(/mag nooit over de radio/)).toHaveTextContent("Mevrouw De");
  expect(screen.getByText(/Te lang.*260 van 200/)).toBeVisible();
});

const named = {
  find_personal: ({ texts }: { texts: string[] }) => {
    const without = texts.map((text) => text.replace("mevrouw De Wit", "[weggelaten]"));
    return { found: without.join() === texts.join() ? [] : ["mevrouw De Wit"], without };
  },
} satisfies Answers;

async function typesAboutSomebody(user: UserEvent) {
  await goByMenu(user, "Berichten");
  await screen.findByText("Zuurstof op");
  await user.keyboard("{Alt>}n{/Alt}");
  await user.type(await screen.findByLabelText("Onderwerp"), "Zuurstof");
  await user.type(screen.getByLabelText("Tekst"), "Voor mevrouw De Wit");
  await user.click(screen.getByRole("radio", { name: "Coördinatiepunt" }));
  await screen.findByText(/lijkt over een bewoner te gaan/);
}

it("holds back what is about a resident, names it, and takes it out", async () => {
  const { backend, user } = openMessages(named);
  await typesAboutSomebody(user);
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByRole("alert")).toHaveTextContent(/mevrouw De Wit.*Haal dit eerst weg/);
  expect(screen.getByRole("button", { name: "Haal het weg" })).toHaveFocus();
  await expectAccessible();
  expect(backend.inputs("write_message")).toHaveLength(0);
  expect(JSON.parse(backend.inputs("save_draft").at(-1)?.content ?? "")).toMatchObject({
    text: "Voor mevrouw De Wit",
  });
  await user.keyboard("{Enter}");
  expect(screen.getByLabelText("Tekst")).toHaveValue("Voor [weggelaten]");
  await waitFor(() => expect(screen.queryByText(/lijkt over een bewoner te gaan/)).toBeNull());
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("write_message")).toHaveLength(1));
  expect(backend.inputs("write_message")[0]).not.toHaveProperty("kept");
});

it("sends it all the same where somebody says that it is no resident, and asks again about another", async () => {
  const { backend, user } = openMessages({
    find_personal: ({ texts }) => {
      const found = ["mevrouw De Wit", "mevrouw Bos"].filter((name) => texts.join().includes(name));
      return { found, without: texts };
    },
  });
  await typesAboutSomebody(user);
  await user.click(screen.getByRole("button", { name: /toch zo versturen/ }));
  expect(screen.getByText(/Volgens u geen bewoner/)).toHaveTextContent("mevrouw De Wit");
  await user.type(screen.getByLabelText("Tekst"), " en mevrouw Bos");
  await screen.findByText(/lijkt over een bewoner te gaan/);
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(backend.inputs("write_message")).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: /toch zo versturen/ }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  const kept = ["mevrouw De Wit", "mevrouw Bos"];
  await waitFor(() => expect(backend.inputs("write_message")[0]).toMatchObject({ kept }));
});

it("never shows what is too long as words for the radio, and takes shorter ones then and there", async () => {
  const long = letter({ radio: { text: "", letters: 324, words: 60, fits: false, personal: [] } });
  const { backend, user } = openMessages({
    get_message: () => page(long),
    shorten_message: () => page(letter()),
  });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Dekens" }));
  expect(await screen.findByText(/Te lang.*324 van 200/)).toBeVisible();
  expect(screen.queryByText("Lees dit voor over de radio")).toBeNull();
  await expectAccessible();
  await user.type(screen.getByLabelText(/Korter, voor over de radio/), "Veertig dekens{Enter}");
  await waitFor(() =>
    expect(backend.inputs("shorten_message")).toEqual([{ id: "b1", radio: "Veertig dekens" }]),
  );
});

it("counts the words that came over the radio as they were read, beside what the sender counted", async () => {
  const { backend, user } = openMessages();
  await goByMenu(user, "Berichten");
  await screen.findByText("Zuurstof op");
  await user.keyboard("{Alt>}i{/Alt}");
  await user.type(await screen.findByLabelText("Onderwerp"), "Water");
  await user.type(screen.getByLabelText(/^Tekst/), "Komt om tien uur");
  expect(await screen.findByText(/Zo telt u mee: 14 woorden, 74 tekens/)).toBeVisible();
  await user.type(screen.getByLabelText(/Aantal woorden volgens de afzender/), "13");
  expect(screen.getByText(/hier staan er 14, de afzender telde er 13/)).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Backspace}4");
  expect(screen.getByText(/De afzender telde ook 14 woorden/)).toBeVisible();
  await user.type(screen.getByLabelText(/Nummer dat de afzender noemde/), "GH-7");
  await user.click(screen.getByRole("radio", { name: "Gemeentehuis (bevolkingszorg)" }));
  await user.click(screen.getByRole("radio", { name: "Portofoon" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("write_message")[0]).toMatchObject({ senderWords: 14, senderNumber: "GH-7" }),
  );
});

it("says on the page of one that came in that the words do not tally", async () => {
  const heard = letter({ ...came, received: { number: "GH-7", words: 13, differs: true } });
  const { user } = openMessages({ get_message: () => page(heard) });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Water komt om tien uur" }));
  expect(await screen.findByText(/hier staan er 14, de afzender telde er 13/)).toBeVisible();
  expect(screen.getByText(/heet het GH-7/)).toBeVisible();
});

it("erases one with a reason, and writes another in its place", async () => {
  const may = [...coordinator.me.may, "erase"];
  let shown = page(letter());
  const { backend, user } = openMessages({
    get_desk: () => ({ ...coordinator, me: { ...coordinator.me, may } }),
    get_message: () => shown,
    erase_message: () => {
      const erased = { at: NOW, by: "Fatima", reason: "asked", stillOn: [] };
      shown = page(letter({ subject: "", text: "", from: "", to: "", direction: "", erased }));
      return shown;
    },
  });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Dekens" }));
  await user.click(await screen.findByRole("button", { name: "Verbeteren" }));
  expect(await screen.findByLabelText("Onderwerp")).toHaveValue("Verbetering van B-ZB03-A1: Dekens");
  expect(screen.getByLabelText("Tekst")).toHaveValue("Wij hebben 40 dekens nodig.");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("write_message")[0]).toMatchObject({ answers: "b1" }));
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Dekens" }));
  await user.click(await screen.findByRole("button", { name: /Persoonsgegevens wissen/ }));
  await expectAccessible();
  const dialog = within(screen.getByRole("dialog"));
  const [reason] = dialog.getAllByRole("radio");
  if (reason) await user.click(reason);
  await user.click(dialog.getByRole("button", { name: /Voorgoed wissen/ }));
  await waitFor(() => expect(backend.inputs("erase_message")).toHaveLength(1));
  expect(await screen.findByText(/Gewist op .* door Fatima/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Verzonden/ })).toBeNull();
});

it("takes shorter words for the radio where the message is too long to be read aloud", async () => {
  const { backend, user } = openMessages({
    read_radio_text: ({ text }) => (text.length < 60 ? radio : { ...radio, fits: false, letters: 260 }),
  });
  await goByMenu(user, "Berichten");
  await screen.findByText("Zuurstof op");
  await user.keyboard("{Alt>}n{/Alt}");
  await user.type(await screen.findByLabelText("Onderwerp"), "Dekens");
  await user.type(
    screen.getByLabelText("Tekst"),
    "Wij hebben veertig dekens nodig, en wel voor vanavond acht uur.",
  );
  await user.type(await screen.findByLabelText(/Korter, voor over de radio/), "Veertig dekens voor acht uur");
  expect(await screen.findByText(/past in één keer/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Coördinatiepunt" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("write_message")[0]).toMatchObject({ radio: "Veertig dekens voor acht uur" }),
  );
});

it("writes down one that came in, by which means", async () => {
  const { backend, user } = openMessages();
  await goByMenu(user, "Berichten");
  await screen.findByText("Zuurstof op");
  await user.keyboard("{Alt>}i{/Alt}");
  await user.type(await screen.findByLabelText("Onderwerp"), "Water");
  await user.type(screen.getByLabelText(/^Tekst/), "Komt om tien uur");
  await user.click(screen.getByRole("radio", { name: "Gemeentehuis (bevolkingszorg)" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText("Kies hoe.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Koerier" }));
  await user.click(screen.getByRole("button", { name: /Bewaar bericht/ }));
  await waitFor(() => expect(backend.inputs("write_message")).toHaveLength(1));
  expect(backend.inputs("write_message")[0]).toMatchObject({
    direction: "in",
    from: "Gemeentehuis (bevolkingszorg)",
    to: "Noodsteunpunt De Schakel, coördinator",
    means: "courier",
  });
});

it("says what to read aloud, and notes that it was sent and who confirmed it", async () => {
  let one = letter();
  const { backend, user } = openMessages({
    get_message: () => page(one),
    send_message: () => {
      one = letter({ sent: [{ means: "courier", carrier: "", at: minutes(-1), by: "Fatima" }] });
      return { open: [one], closed: [] };
    },
  });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Dekens" }));
  expect(await screen.findByText(radio.text)).toBeVisible();
  expect(screen.getByText("Zeg erbij: 14 woorden. De ander telt mee.")).toBeVisible();
  await expectAccessible();
  await user.keyboard("{Alt>}v{/Alt}{Enter}{Enter}");
  await waitFor(() => expect(backend.inputs("send_message")).toHaveLength(1));
  expect(backend.inputs("send_message")[0]).toMatchObject({ id: "b1", means: "courier", carrier: "" });
  await screen.findByRole("button", { name: /Bevestigd door…/ });
  await user.keyboard("{Alt>}o{/Alt}");
  await waitFor(() => expect(screen.getByLabelText("Functie")).toHaveFocus());
  await expectAccessible();
  await user.keyboard("Officier{Enter}");
  await waitFor(() =>
    expect(backend.inputs("acknowledge_message")[0]).toMatchObject({ id: "b1", by: "Officier" }),
  );
});

it("answers one that came in", async () => {
  const { user } = openMessages();
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Water komt om tien uur" }));
  const steps = within(await screen.findByRole("list", { name: /gebeurde/ })).getAllByRole("listitem");
  expect(steps.map((step) => step.textContent)).toEqual([
    expect.stringMatching(/Binnengekomen13:22koerier/),
    expect.stringMatching(/Opgeschreven13:12Fatima/),
    expect.stringMatching(/Opgepakt.*niemand pakte dit nog op.*wacht sinds 13:22/),
  ]);
  expect(screen.queryByText("Lees dit voor over de radio")).toBeNull();
  await user.keyboard("{Alt>}a{/Alt}");
  expect(await screen.findByLabelText("Onderwerp")).toHaveValue("Antwoord: Water komt om tien uur");
  expect(screen.getByRole("radio", { name: "Gemeentehuis (bevolkingszorg)" })).toBeChecked();
});

const proposed = {
  precedence: "urgent",
  to: "Coördinatiepunt",
  subject: "Hulpvraag ZB03-A147",
  text: "Hulpvraag ZB03-A147: apparaat. Kunt u helpen?",
  answerBy: null,
};

it("makes one of a request with one click, without names", async () => {
  const { backend, user } = openMessages({
    get_request: () => requestPage(),
    propose_message: () => proposed,
  });
  await user.click(await screen.findByText(/Zuurstofapparaat/));
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("button", { name: /Bericht maken/ }));
  expect(await screen.findByLabelText("Tekst")).toHaveValue(proposed.text);
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("write_message")[0]).toMatchObject({
      precedence: "urgent",
      to: "Coördinatiepunt",
      about: ["r147"],
    }),
  );
});

it("makes one of an emergency report", async () => {
  const report = emergency();
  const { backend, user } = openMessages({
    get_desk: () => ({ ...coordinator, emergencies: [report] }),
    get_emergency: () => report,
    propose_message: () => ({ ...proposed, precedence: "now", subject: "Noodmelding N-ZB03-A6" }),
  });
  await user.click(await screen.findByRole("button", { name: /Openen/ }));
  await user.click(await screen.findByRole("button", { name: /Bericht maken/ }));
  expect(await screen.findByLabelText("Onderwerp")).toHaveValue("Noodmelding N-ZB03-A6");
  expect(backend.inputs("propose_message")).toEqual([{ about: "e6" }]);
});

it("lets others read", async () => {
  const { user } = openMessages({ get_desk: () => desk() });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Dekens" }));
  expect(await screen.findByText(radio.text)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Verzonden/ })).toBeNull();
});

it("shows written, sent and confirmed as three times, and opens what it is about", async () => {
  const about = [{ kind: "request" as const, id: "r147", number: "ZB03-A147" }];
  const answeredBy = [{ kind: "message" as const, id: "b3", number: "B-ZB03-A3" }];
  const { user } = openMessages({
    get_message: ({ id }) => (id === "b4" ? page(closed, { about, answeredBy }) : page(came)),
    get_request: () => requestPage(),
  });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Bezetting" }));
  const steps = within(await screen.findByRole("list", { name: /gebeurde/ })).getAllByRole("listitem");
  expect(steps.map((step) => step.textContent)).toEqual([
    expect.stringMatching(/Geschreven13:12Fatima/),
    expect.stringMatching(/Verzonden13:22koerier/),
    expect.stringMatching(/Bevestigd14:02Coördinatiepunt/),
  ]);
  await expectAccessible();
  screen.getByRole("button", { name: "B-ZB03-A3" }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Water komt om tien uur" })).toBeVisible();
  await user.keyboard("{Escape}");
  await user.click(await screen.findByRole("button", { name: "ZB03-A147" }));
  expect(await screen.findByRole("heading", { name: /Zuurstofapparaat/ })).toBeVisible();
});

function made(format: string) {
  return {
    file: { document: `doc-${format}`, fileName: `Berichten.${format}` },
    entries: 1234,
    digest: "7F3A91C2",
  };
}

it("prints for whoever may print, also when they may keep no file", async () => {
  const { backend, user } = openMessages({ get_desk: () => desk(), print_shift: () => made("pdf") });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Afdrukken: Berichten" }));
  await waitFor(() => expect(backend.opened).toEqual(["doc-pdf"]));
  expect(backend.inputs("print_shift")).toEqual([{ part: "messages", id: null, personal: false }]);
});

it("keeps all messages as a file, without names unless somebody asks, and says how much it counts", async () => {
  const may = [...coordinator.me.may, "export"];
  const { backend, user } = openMessages({
    get_desk: () => ({ ...coordinator, me: { ...coordinator.me, may } }),
    print_shift: () => made("pdf"),
    export_shift: ({ format }) => made(format),
  });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Afdrukken: Berichten" }));
  await waitFor(() => expect(backend.opened).toEqual(["doc-pdf"]));
  expect(
    await screen.findByText(/De pagina gaat naar het pdf-programma.*1\.234 regels.*Er is niets kwijt/),
  ).toBeVisible();
  screen.getByRole("button", { name: "Naar map of stick: Berichten" }).focus();
  await user.keyboard("{Enter}{ArrowRight}{Enter}");
  await waitFor(() => expect(backend.saved).toEqual(["doc-csv"]));
  expect(await screen.findByText(/Bewaard als .*1\.234 regels.*7F3A91C2/)).toBeVisible();
  const asked = [...backend.inputs("print_shift"), ...backend.inputs("export_shift")];
  expect(asked.map(({ part, personal }) => [part, personal])).toEqual([
    ["messages", false],
    ["messages", false],
  ]);
  await expectAccessible();
});

it("offers no acknowledgement of what never left, and waits for the answer that was asked for", async () => {
  const written = letter({ answerBy: minutes(60) });
  const had = letter({
    answerBy: minutes(60),
    sent: [{ means: "courier", carrier: "", at: minutes(-30), by: "Fatima" }],
    acknowledged: [{ by: "Loket", at: minutes(-20), notedBy: "Fatima" }],
  });
  let one = written;
  const { backend, user } = openMessages({
    list_messages: () => ({ open: [one], closed: [] }),
    get_message: () => page(one),
    send_message: () => {
      one = had;
      return { open: [one], closed: [] };
    },
    answer_message: () => ({ open: [], closed: [one] }),
  });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Dekens" }));
  expect(await screen.findByRole("button", { name: /Verzonden…/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Bevestigd door/ })).toBeNull();
  expect(screen.queryByRole("button", { name: /Antwoord is er/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: /Verzonden…/ }));
  await user.click(await screen.findByRole("radio", { name: /Koerier/ }));
  await user.click(screen.getByRole("button", { name: /Zo is het verzonden/ }));
  expect(await screen.findByText(/het antwoord is er nog niet/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Antwoord is er…/ }));
  await user.type(await screen.findByLabelText(/Hoe\?/), "Burgemeester belde{Enter}");
  await waitFor(() =>
    expect(backend.inputs("answer_message")[0]).toMatchObject({ id: "b1", how: "Burgemeester belde" }),
  );
});

it("says of one that came in that its answer is written and has not left", async () => {
  const waiting = letter({ ...came, answerWritten: "B-ZB03-A5" });
  const answer = { kind: "message" as const, id: "b5", number: "B-ZB03-A5" };
  const { user } = openMessages(
    { get_message: () => page(waiting, { answeredBy: [answer] }) },
    { open: [waiting], closed: [] },
  );
  await goByMenu(user, "Berichten");
  expect(await screen.findByText(/antwoord geschreven, nog niet verzonden/)).toBeVisible();
  expect(screen.queryByText(/niemand pakte dit nog op/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Water komt om tien uur" }));
  expect(await screen.findByText("antwoord geschreven, nog niet verzonden:")).toBeVisible();
  expect(screen.queryByText("beantwoord met")).toBeNull();
});

it("counts number and precedence with own words for the radio", async () => {
  const { backend, user } = openMessages({
    get_message: () => page(letter({ radio: { ...radio, text: "", fits: false, letters: 260 } })),
  });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Dekens" }));
  await user.type(await screen.findByLabelText(/Korter, voor over de radio/), "Veertig dekens");
  await waitFor(() =>
    expect(backend.inputs("read_radio_text").at(-1)).toMatchObject({
      text: "Bericht B-ZB03-A1, VANDAAG. Veertig dekens.",
    }),
  );
});

it("says that a message cannot have left before it was written", async () => {
  const { user } = openMessages({
    send_message: () => {
      throw new CommandFailed("bad_input", { field: "at", why: "before_written" });
    },
  });
  await goByMenu(user, "Berichten");
  await user.click(await screen.findByRole("button", { name: "Dekens" }));
  await screen.findByText(radio.text);
  await user.keyboard("{Alt>}v{/Alt}{Enter}{Enter}");
  expect(await screen.findByText(/pas geschreven: 13:12/)).toBeVisible();
});
