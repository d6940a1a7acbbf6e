import type { AsideKind, AsideReason, LaptopTrouble, WhyCause } from "../../generated/commands";
import { pluralDutch as plural } from "../plural";

export const laptop = {
  title: "Laptops",
  intro: "Laptops die gekoppeld zijn, houden elkaar vanzelf bij. Er is geen internet voor nodig.",
  called: (name: string, letter: string) => `laptop ${name || letter}`,
  letter: (letter: string) => `Letter ${letter}`,
  ownTitle: "Deze laptop",
  listening: "Adres om op een andere laptop te typen",
  listeningNone:
    "Deze laptop hangt nu aan geen netwerk. Zet de wifi aan, of leg een netwerkkabel tussen de laptops. Een stick kan altijd.",
  listeningLater: "Zodra u een laptop koppelt, staat hier het adres van deze laptop.",
  troubles: {
    not_listening:
      "Andere laptops kunnen deze nu niet bereiken. Start de laptop opnieuw op. Een stick kan altijd.",
    no_discovery:
      "Andere laptops vinden deze niet vanzelf. Typ op de andere laptop het adres dat hier staat.",
  } satisfies Record<LaptopTrouble, string>,
  othersTitle: "Andere laptops",
  none: "Er is nog geen andere laptop gekoppeld. Wat u opschrijft, staat alleen op deze laptop.",
  inTouch: "In contact",
  lastMet: (time: string, ago: string) => `Laatst gezien ${time}, ${ago}`,
  neverMet: "Nog niet gezien",
  upToDate: "bijgewerkt",
  behind: (count: number) =>
    plural(count, "1 regel van hier staat daar nog niet", `${count} regels van hier staan daar nog niet`),
  clockAhead: (duration: string) =>
    `De klok loopt daar ${duration} voor. Zet de klok goed van de laptop die niet klopt.`,
  clockBehind: (duration: string) =>
    `De klok loopt daar ${duration} achter. Zet de klok goed van de laptop die niet klopt.`,
  struckOff: "Geschrapt: krijgt niets nieuws en kan niets meer toevoegen",
  reachedAt: (address: string) => `adres ${address}`,
  rename: "Naam",
  renameTitle: (called: string) => `Hoe heet ${called}?`,
  renameLabel: "Naam van de laptop",
  renameHint: "Kort en herkenbaar: waar hij staat of van wie hij is. Bijvoorbeeld: Zuid.",
  address: "Adres",
  addressTitle: (called: string) => `Waar is ${called} te vinden?`,
  addressLabel: "Adres van de andere laptop",
  addressHint: "Het staat daar op het scherm, onder Meer, Laptops. Bijvoorbeeld: 192.168.1.20:7472",
  actionsTitle: "Een laptop erbij",
  actionsIntro:
    "Zet de laptops op dezelfde wifi, of leg er een netwerkkabel tussen. Koppelen hoeft maar één keer.",
  invite: "Laptop koppelen",
  inviteHint: "Deze laptop laat een code zien. Die typt u op de andere.",
  join: "Code van de andere laptop invoeren",
  onlyCoordinator: "Alleen de coördinator koppelt en schrapt laptops.",
  why: "Waarom zie ik de andere niet?",
  whyShort: "Waarom niet in contact?",
  whyOne: (called: string) => `Waarom zie ik ${called} niet?`,
  whyLooks: "Er wordt gekeken. Dit duurt een paar tellen…",
  whyFirst: "Begin hier",
  whyNext: "Daarna",
  whyNothing: "Er is niets gevonden dat in de weg zit.",
  whyNothingDo: "Kijk op de andere laptop of Steunpunt daar open is, en wacht een halve minuut.",
  whyAgain: "Kijk opnieuw",
  whyStick: "Haast? Neem een stick: Meer, Stick.",
  strikeOff: "Schrappen",
  strikeOffTitle: (called: string) => `${called.charAt(0).toUpperCase()}${called.slice(1)} schrappen?`,
  strikeOffIntro: "Doe dit als de laptop kwijt of gestolen is, of niet meer meedoet.",
  strikeOffWhat: [
    "Wat die laptop tot nu toe schreef, blijft staan.",
    "Hij krijgt niets nieuws meer, ook niet met een stick.",
    "Er is geen contact meer mee. Komt er later nog een stick van die laptop, dan wordt wat erop staat apart gezet tot de coördinator het leest.",
    "De andere laptops horen het vanzelf, zodra ze contact hebben.",
    "Terugdraaien kan niet. Wordt de laptop teruggevonden, dan kan hij alleen opnieuw beginnen, met een nieuwe letter.",
  ],
  strikeOffDo: "Ja, schrappen",
  strikeOffDone: (called: string) => `${called.charAt(0).toUpperCase()}${called.slice(1)} is geschrapt.`,
  asideTitle: (count: number) => `Apart gezet (${count})`,
  asideIntro:
    "Dit is bewaard, maar telt niet mee: het staat niet in de lijst. Klopt het en moet er iets mee? Schrijf het dan zelf op als hulpvraag of noodmelding.",
  asideOnlyCoordinator: "De coördinator kan lezen wat er staat.",
  asideOf: (called: string, count: number) => `Van ${called}: ${plural(count, "1 regel", `${count} regels`)}`,
  asideUnknown: "een onbekende laptop",
  asideAt: (time: string) => `opgeschreven ${time}`,
  asideBetween: (first: string, last: string) => `opgeschreven tussen ${first} en ${last}`,
  asideReasons: {
    gap: "Hiervoor ontbreken nog regels van die laptop. Zodra die er zijn, komt dit vanzelf in de lijst.",
    second_entry:
      "Onder dit nummer stond hier al iets anders. Dat gebeurt als een laptop is gekopieerd of teruggezet en toch verder schreef.",
    does_not_fit:
      "Dit past niet bij wat die laptop eerder schreef. Er kan iets beschadigd of veranderd zijn.",
    struck_off: "Deze laptop is geschrapt. Wat hij daarna nog bracht, telt niet mee.",
    brought_by_struck_off:
      "Een geschrapte laptop bracht dit mee en zegt dat het van deze laptop is. Dat is niet zeker.",
  } satisfies Record<AsideReason, string>,
  asideShow: "Lees wat er staat",
  asideHide: "Sluit",
  asideRead: "Gelezen",
  asideKinds: {
    request: "Nieuwe hulpvraag",
    details: "Gegevens van een hulpvraag",
    note: "Notitie bij een hulpvraag",
    forwarded: "Hulpvraag doorgegeven aan",
    emergency_report: "Noodmelding",
    relayed: "Noodmelding doorgegeven aan",
    acknowledged: "Noodmelding aangenomen door",
    visit: "Bezoek geteld",
    erased: "Gegevens gewist",
    other: "Iets over laptops, vrijwilligers of sticks",
  } satisfies Record<AsideKind, string>,
  causes: {
    no_network: {
      what: "Deze laptop hangt aan geen netwerk.",
      now: "Zet de wifi aan en kies het netwerk van het steunpunt. Of leg een netwerkkabel tussen de laptops.",
    },
    other_network: {
      what: "De andere laptop zit op een ander netwerk.",
      now: "Kies op allebei hetzelfde wifi-netwerk.",
    },
    not_found: {
      what: "De andere laptop is niet gevonden.",
      now: "Staat hij aan en is Steunpunt daar open? Typ anders zijn adres: dat staat daar onder Meer, Laptops.",
    },
    something_else: {
      what: "Er antwoordt iets anders op dit adres.",
      now: "Vraagt de wifi eerst om in te loggen? Doe dat in de browser. Kijk anders of het adres nog klopt.",
    },
    refused: {
      what: "De andere laptop is er, maar Steunpunt is daar niet open.",
      now: "Open Steunpunt op de andere laptop en typ daar de wachtwoordzin.",
    },
    firewalled: {
      what: "Een firewall houdt de verbinding tegen.",
      now: "Sta Steunpunt toe in de firewall, op allebei de laptops. Lukt dat niet? Neem een netwerkkabel, een hotspot of een stick.",
    },
    bad_line: {
      what: "De verbinding is te zwak en breekt steeds af.",
      now: "Zet de laptops dichter bij elkaar of bij het wifi-kastje, of neem een kabel.",
    },
    wrong_key: {
      what: "Op dit adres zit een andere laptop dan die u koppelde.",
      now: "Kijk of het adres klopt. Is de laptop teruggezet of vervangen? Koppel hem dan opnieuw.",
    },
    not_paired: {
      what: "De laptops zijn niet gekoppeld, of één van de twee is geschrapt.",
      now: "Vraag de coördinator of er een is geschrapt. Zo niet, koppel ze dan: er gaat niets verloren.",
    },
    struck_off: {
      what: "De andere laptop is geschrapt.",
      now: "Vraag de coördinator. Opnieuw koppelen kan.",
    },
    clock_off: {
      what: "De klokken lopen niet gelijk.",
      now: "Dit houdt niets tegen. Zet wel de klok goed van de laptop die niet klopt, dan kloppen de tijden in de lijst.",
    },
    exercise: {
      what: "Eén van de twee laptops is aan het oefenen.",
      now: "Oefening en echt gaan nooit samen. Stop de oefening op die laptop.",
    },
  } satisfies Record<WhyCause, { what: string; now: string }>,
  clockOff: (duration: string) => `Het verschil is ${duration}.`,
  /** With this one. */
  bar: (paired: number) => `${paired + 1} laptops, bijgewerkt`,
  barSome: (inTouch: number, paired: number) => `contact met ${inTouch} van ${paired} laptops`,
  barNone: (paired: number) =>
    plural(paired, "geen contact met de andere laptop", `geen contact met ${paired} laptops`),
  barAside: (count: number) => plural(count, "1 regel apart gezet", `${count} regels apart gezet`),
  barClock: (name: string, off: string) => `de klok van ${name} wijkt ${off} af`,
  barClocks: (name: string, off: string) => `deze klok en die van ${name} verschillen ${off}`,
  byClock: (name: string, off: string, ahead: boolean) =>
    `volgens de klok van ${name}, die ${off} ${ahead ? "voorloopt op" : "achterloopt op"} deze laptop`,
  barOwnClock: (off: string) => `deze klok wijkt ${off} af van de andere laptops`,
};
