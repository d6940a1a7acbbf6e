/** Every screen of somebody who is signed in: how to get there from the desk by keyboard, and back. */

const escape = async (desk) => {
  await desk.press("Escape");
  await atDesk(desk);
};
/** From a screen that was opened from another one. */
const escapeTwice = async (desk) => {
  await desk.press("Escape");
  await desk.says("Zoek een blad");
  await escape(desk);
};
const atDesk = (desk) => desk.waitFor(() => desk.evaluate(() => document.querySelector(".sp-desk") !== null && !document.querySelector("dialog[open]")), "the desk");

/** The desk is there before its rows are read. */
const atARow = (desk) => desk.waitFor(() => desk.evaluate(() => document.activeElement.matches("tr button")), "a row of the list");

/** The name, how it opens, and how one leaves it. */
export function everyScreen({ requests = 0, exercise = false } = {}) {
  const byKey = (name, key, sign) => ({ name, open: (desk) => go(desk, key, sign), leave: escape });
  const byMenu = (name, sign) => ({
    name,
    open: async (desk) => {
      await desk.menu(name);
      await desk.says(sign);
    },
    leave: escape,
  });
  return [
    { name: "Balie", open: atDesk, leave: atDesk },
    byKey("Toetsen", "?", "In een formulier"),
    byKey("Meer", "F10", "Vrijwilligers"),
    byKey("Nieuwe hulpvraag", "F2", "Waar gaat het over?"),
    {
      name: "Nieuwe hulpvraag met meer gegevens",
      open: async (desk) => {
        await go(desk, "F2", "Waar gaat het over?");
        await desk.press("Alt+m");
        await desk.says("Later invoeren (van papier)");
      },
      leave: escape,
    },
    byKey("Teller", "F3", "Wie komt er binnen?"),
    {
      name: "Zoeken",
      open: async (desk) => {
        await go(desk, "F4", "Zoek op nummer");
        await desk.type("a");
        await desk.says("gevonden");
      },
      leave: escape,
    },
    byKey("Informatiebladen", "F6", "Zoek een blad"),
    {
      name: "Informatieblad",
      open: async (desk) => {
        await go(desk, "F6", "Zoek een blad");
        await desk.type("kaarsen");
        await desk.press("Enter");
        await desk.says("Over dit blad");
      },
      leave: escapeTwice,
    },
    {
      name: "Nieuw informatieblad",
      open: async (desk) => {
        await go(desk, "F6", "Zoek een blad");
        await desk.press("Alt+n");
        await desk.says("Leeg blad");
        await desk.press("5");
        await desk.says("Bewaren als concept");
      },
      leave: escapeTwice,
    },
    ...(requests > 0 ? requestScreens() : []),
    byMenu("Papier", "Lege formulieren"),
    byMenu("Vrijwilligers", "Vrijwilliger toevoegen"),
    byMenu("Bestand inlezen", "Kies een bestand"),
    byMenu("Bestand maken", "Maak en bewaar het bestand"),
    byMenu("Instellingen", "Logboek nakijken"),
    byMenu("Laptops", "Een laptop erbij"),
    byMenu("Stick", "Kijk wat erop staat"),
    byMenu("QR-codes en radiocode", "Klaar om te scannen"),
    byMenu("Gemeente", "Kies het aansluitbestand"),
    byMenu("Wat weten we nu", "Nieuwe regel"),
    byMenu("Geruchten", "Wat hoort u?"),
    byKey("Dienst", "F8", "Wat wacht er"),
    byKey("Regel in het logboek", "F7", "Wat is er gebeurd of besloten?"),
    byMenu("Logboek", "Zoek in het logboek"),
    byMenu("Acties", "Nieuwe actie"),
    byMenu("Berichten", "Nog niet bevestigd"),
    byMenu("Situatie", "Wijk 1 (voorbeeld)"),
    byMenu("Openen en sluiten", "Wat gaat u doen?"),
    byMenu("Overdracht", "Uw eigen woorden"),
    byMenu("Statusbericht", "Zo wordt het bericht"),
    ...(exercise ? [byMenu("Oefengevallen", "In deze oefening")] : []),
  ];
}

function requestScreens() {
  const opened = (name, key, sign) => ({
    name,
    open: async (desk) => {
      await atARow(desk);
      await desk.press("Enter");
      await desk.says("Verloop");
      if (key) await go(desk, key, sign);
    },
    leave: async (desk) => {
      if (key) {
        await desk.press("Escape");
        await desk.waitFor(() => desk.evaluate(() => !document.querySelector("dialog[open]")), "the dialog to close");
      }
      await escape(desk);
    },
  });
  return [
    opened("Hulpvraag"),
    opened("Doorgeven", "Alt+d", "Welke gegevens gaan mee?"),
    opened("Afsluiten", "Alt+a", "Waarom?"),
    opened("Notitie", "Alt+n", "Wat wilt u vastleggen?"),
    opened("Wijzigen", "Alt+w", "Welk gegeven?"),
    opened("Bon", "Alt+p", "Wanneer komt de bewoner terug?"),
  ];
}

async function go(desk, key, sign) {
  await desk.press(key);
  await desk.says(sign);
}
