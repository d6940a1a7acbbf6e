import type { WhyCause } from "../../generated/commands";
import { pluralDutch as plural } from "../plural";

export const townHall = {
  title: "Gemeente",
  intro: "Wat de gemeente van dit noodsteunpunt weet, en hoe het daar komt.",
  notTitle: "Dit punt is nog niet aangesloten",
  notIntro: "U kunt gewoon werken. Wordt dit punt later aangesloten, dan gaat alles wat hier al staat mee.",
  how: [
    "Vraag de gemeente om een aansluitbestand voor dit punt, of om een kaart met QR-codes.",
    "Kies het bestand hieronder, of scan de kaart.",
    "Vergelijk daarna de vingerafdruk die hier komt te staan met die van de gemeente.",
  ],
  file: "Kies het aansluitbestand",
  card: "Scan de kaart",
  reads: "Het bestand wordt gelezen…",
  onlyCoordinator: "De coördinator sluit dit punt aan.",
  meanwhile: "Tot die tijd gaat er een stick met zes woorden naar de gemeente: Meer, Stick.",
  enrolledDone: (name: string) => `Dit punt is aangesloten bij ${name}.`,

  enrolledTitle: (name: string) => `Aangesloten bij ${name}`,
  inTouch: "In contact",
  lastMet: (time: string, ago: string) => `Geen verbinding. Laatst contact ${time}, ${ago}`,
  neverMet: "Nog geen contact gehad",
  confirmedTitle: "Wat heeft de gemeente?",
  confirmedAll: (time: string) => `Alles is bevestigd, het laatst om ${time}.`,
  confirmedAllNothing: "Er is nog niets voor de gemeente.",
  waiting: (count: number) =>
    plural(count, "1 regel wacht nog op bevestiging.", `${count} regels wachten nog op bevestiging.`),
  lastConfirmed: (time: string) => `Laatst bevestigd om ${time}.`,
  neverConfirmed: "De gemeente heeft nog niets bevestigd.",
  roads: "Geen verbinding? Dan kan het ook zo:",
  byStick: "Naar stick",
  byCodes: "QR-codes",
  fingerprint: "Vingerafdruk van de gemeente",
  fingerprintHint: "Bel de gemeente en vergelijk. Klopt het niet? Geef dan niets door en bel het beheer.",
  ownFingerprint: "Vingerafdruk van deze laptop",
  ownFingerprintHint: "Lees deze voor als de gemeente belt om deze laptop toe te laten.",
  adoptHint:
    "Gaat er een stick met zes woorden naar de gemeente? Lees daar dan ook deze zestien tekens voor: zo weet de gemeente dat de stick van deze laptop is.",
  addresses: "Adressen",
  again: "Opnieuw aansluiten",
  againHint: "Alleen als de gemeente daarom vraagt.",
  troubles: {
    no_network: "Deze laptop hangt aan geen netwerk.",
    other_network: "De gemeente is op dit netwerk niet te vinden. Is er internet?",
    not_found: "De gemeente is niet gevonden. Is er internet?",
    something_else: "Er antwoordt iets anders. Vraagt de wifi eerst om in te loggen? Doe dat in de browser.",
    refused: "De gemeente is er, maar ontvangt nu niet.",
    firewalled: "Een firewall houdt de verbinding tegen. Probeer een hotspot van een telefoon.",
    bad_line: "De verbinding is zwak en breekt steeds af. Het gaat vanzelf verder waar het was gebleven.",
    wrong_key: "Dit is niet de gemeente die u kent. Er gaat niets heen. Bel het beheer.",
    not_paired:
      "De gemeente moet deze laptop nog toelaten. Bel de gemeente en lees de vingerafdruk van deze laptop voor.",
    struck_off: "De gemeente heeft deze laptop geschrapt. Bel het beheer.",
    clock_off: "De klok van deze laptop wijkt af. Dit houdt niets tegen.",
    exercise: "Dit is een oefening. Er gaat niets naar de gemeente.",
  } satisfies Record<WhyCause, string>,
};
