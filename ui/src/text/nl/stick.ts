import type { MadeFor, OnStickState } from "../../generated/commands";
import { pluralDutch as plural } from "../plural";

const requests = (count: number) => plural(count, "1 hulpvraag", `${count} hulpvragen`);
const emergencies = (count: number) => plural(count, "1 noodmelding", `${count} noodmeldingen`);

export const stick = {
  title: "Stick",
  intro:
    "Voor als er geen verbinding is. Alles gaat versleuteld mee. Wat al op de stick staat, blijft staan.",
  which: "Welke stick?",
  looksFor: "Er is nog geen stick gevonden. Steek er een in deze laptop; hij komt hier vanzelf bij.",
  free: (size: string) => `${size} vrij`,
  other: "Een andere map",
  folder: "Map",
  folderHint: "Typ waar de stick zit. Bijvoorbeeld E:\\ of /media/stick.",
  pickFolder: "Kies map",
  folderMissing: "Kies eerst een stick, of typ een map.",

  toTitle: "Naar stick",
  forWhom: "Voor wie is de stick?",
  madeFor: { laptops: "onze laptops", town_hall: "de gemeente" } satisfies Record<MadeFor, string>,
  tiles: { town_hall: "De gemeente", laptops: "Onze laptops" },
  forLaptops: "Alles van dit punt. Alleen laptops die gekoppeld zijn, kunnen het lezen.",
  forTownHall:
    "Nummers, onderwerpen, standen, noodmeldingen en wat is doorgegeven. Geen andere teksten over mensen.",
  write: "Zet op stick",
  writing: "Bezig: schrijven, en daarna teruglezen of alles er goed op staat. Laat de stick zitten…",
  mayPullOut: "De stick mag eruit",
  notYet: "Laat de stick nog even zitten",
  number: "Stick",
  numberDo: (number: string) => `Schrijf ${number} op de stick of op een label.`,
  whatIsOn: (madeFor: string, size: string) =>
    `Voor ${madeFor}, ${size}. Teruggelezen: alles staat er goed op.`,
  wordsTitle: "Schrijf deze zes woorden op een apart briefje",
  wordsWhy:
    "De gemeente is hier nog niet aangesloten. Alleen met deze woorden gaat de stick daar open. Geef het briefje apart mee, niet bij de stick. U ziet de woorden één keer.",
  wordsLabel: "De zes woorden",
  wordsKept: "De woorden staan op een briefje",
  wordsNotKept: "Zet eerst het vinkje: de woorden komen niet terug.",
  finish: "Klaar",
  another: "Nog een stick",

  handTitle: "Wie neemt de stick mee?",
  handTo: "Functie",
  handToHint: "Geen naam. Bijvoorbeeld: koerier.",
  handAt: "Hoe laat",
  handAtHint: "Bijvoorbeeld: 14:05.",
  /** `day`: only of another day than today. */
  handBefore: (time: string, day: string) =>
    `De stick is gemaakt ${day ? `op ${day} ` : ""}om ${time}. Kijk de tijd na.`,
  handSave: "Zo is hij meegegeven",
  handLater: "Later invullen kan ook: onder ‘Op stick gezet’.",
  handed: (to: string, time: string) => `meegegeven aan ${to}, ${time}`,
  handedDone: (number: string, to: string) => `Stick ${number} is meegegeven aan ${to}.`,

  fromTitle: "Van stick",
  fromIntro: "Eerst kijken wat erop staat, dan pas overnemen.",
  look: "Kijk wat erop staat",
  looks: "De stick wordt gelezen. Laat hem zitten…",
  onTitle: (label: string) => `Op de stick: ${label}`,
  onNothing: "Er staat niets van Steunpunt op deze stick.",
  /** `time` brings its own comma. */
  from: (who: string, time: string) => `Van ${who}${time}`,
  fromOwn: (time: string) => `Van deze laptop zelf${time}`,
  fromUnknown: "Van een andere laptop",
  ofPoint: (point: string) => `punt ${point}`,
  stickNumber: (number: string) => `stick ${number}`,
  contents: (all: number, fresh: number, toCheck: number) =>
    [
      requests(all),
      fresh === 0 ? "geen nieuwe" : `${fresh} nieuw`,
      toCheck === 0 ? "" : `${toCheck} om na te kijken`,
    ]
      .filter(Boolean)
      .join(", "),
  emergencies: (all: number, fresh: number) =>
    `${emergencies(all)}, ${fresh === 0 ? "geen nieuwe" : `${fresh} nieuw`}`,
  freshLines: (count: number) => plural(count, "1 nieuwe regel", `${count} nieuwe regels`),
  newReceipt: "nieuw ontvangstbewijs",
  nothingNew: "alles hiervan staat hier al",
  states: {
    readable: "",
    for_another: "Voor een ander, hier niet leesbaar. U kunt het meenemen.",
    needs_passphrase:
      "Gaat open met de zes woorden van het briefje. Hebt u die niet? Dan kunt u het ongelezen meenemen.",
    wrong_passphrase: "Met deze zes woorden gaat dit pakket niet open. Kijk ze na en typ ze nog een keer.",
    interrupted: "Afgebroken export: de stick is er te vroeg uitgehaald. Laat hem opnieuw maken.",
    too_large: "Te groot om van Steunpunt te zijn. Dit wordt niet gelezen.",
    damaged: "Beschadigd of veranderd sinds het schrijven. Laat hem opnieuw maken.",
    newer: "Gemaakt met een nieuwere versie van Steunpunt. Zet die ook op deze laptop.",
    other_point: "Van een ander noodsteunpunt. Hier niet over te nemen.",
    exercise: "Oefening en echt gaan nooit samen. Hier niet over te nemen.",
    not_admitted: "Van een laptop die hier niet is toegelaten. Vraag de coördinator.",
    struck_off: "Van een geschrapte laptop. Wat nieuw is, komt niet in de lijst maar wordt apart gezet.",
    not_readable: "De stick geeft dit bestand niet terug. Probeer het opnieuw, of neem een andere laptop.",
    not_ours: "Geen bestand van Steunpunt. Het blijft zoals het is.",
  } satisfies Record<OnStickState, string>,
  forTownHallHere: "Voor de gemeente, hier niet leesbaar. U kunt het meenemen.",
  othersFiles: (count: number) =>
    plural(
      count,
      "en 1 bestand dat niet van Steunpunt is",
      `en ${count} bestanden die niet van Steunpunt zijn`,
    ),
  words: "De zes woorden van het briefje",
  wordsHint: "Kleine letters, met spaties ertussen.",
  openWithWords: "Open met deze woorden",
  take: "Overnemen",
  takes: "Bezig met overnemen. Laat de stick zitten…",
  takeHint: "Er wordt niets overschreven. Twee keer overnemen kan geen kwaad.",
  takeNothing: "Er is niets nieuws om over te nemen.",
  carry: "Meenemen voor de ander",
  carried: (count: number) =>
    plural(count, "1 bestand gaat met deze laptop mee.", `${count} bestanden gaan met deze laptop mee.`),
  taken: "Overgenomen",
  newEntries: (count: number) =>
    plural(count, "1 regel is erbij gekomen", `${count} regels zijn erbij gekomen`),
  receiptTaken: "Het ontvangstbewijs is bijgewerkt",
  newEmergencies: (count: number) => plural(count, "1 nieuwe noodmelding", `${count} nieuwe noodmeldingen`),
  newRequests: (count: number) => plural(count, "1 nieuwe hulpvraag", `${count} nieuwe hulpvragen`),
  known: (count: number) => plural(count, "1 regel stond hier al", `${count} regels stonden hier al`),
  toCheck: (count: number) =>
    plural(
      count,
      "1 hulpvraag om na te kijken: twee mensen schreven iets anders op",
      `${count} hulpvragen om na te kijken: twee mensen schreven iets anders op`,
    ),
  aside: (count: number) =>
    plural(
      count,
      "1 regel is apart gezet: zie Meer, Laptops",
      `${count} regels zijn apart gezet: zie Meer, Laptops`,
    ),
  unknown: (count: number) =>
    plural(
      count,
      "1 regel is niet overgenomen: die is van een laptop die niemand heeft toegelaten",
      `${count} regels zijn niet overgenomen: die zijn van een laptop die niemand heeft toegelaten`,
    ),
  toDesk: "Naar de balie",

  carriedTitle: "Meegenomen voor anderen",
  carriedIntro: "Deze laptop kan dit niet lezen, alleen doorgeven.",
  handedIn: {
    taken: (when: string) => `✓ afgegeven bij de gemeente, ${when}`,
    not_for_them: (when: string) =>
      `De gemeente kan dit niet openen (gevraagd ${when}). Breng het op een stick naar wie het moet hebben.`,
    later: (when: string) =>
      `De gemeente kon het ${when} niet aannemen. Het gaat vanzelf nog een keer; er is niets kwijt.`,
  },
  carriedFile: (point: string, number: number, size: string) => `punt ${point}, stick ${number}, ${size}`,
  writeCarried: "Zet dit op de stick",
  writtenCarried: "Het staat op de stick. De stick mag eruit.",

  listTitle: "Op stick gezet",
  listNone: "Er is nog niets op stick gezet.",
  listItem: (madeFor: string, time: string) => `voor ${madeFor}, ${time}`,
  notHanded: "nog niet meegegeven",
  hand: "Meegegeven",
};
