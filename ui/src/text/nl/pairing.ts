import type { PairingFailure } from "../../generated/commands";

export const pairing = {
  inviteTitle: "Typ deze code op de andere laptop",
  inviteWhere:
    "Werkt die laptop al bij dit noodsteunpunt? Kies daar: Meer, Laptops, ‘Code van de andere laptop invoeren’.",
  inviteFresh:
    "Is die laptop nog leeg? Kies daar op het eerste scherm: ‘Aansluiten bij een laptop die er al is’.",
  codeLabel: "Koppelcode",
  validFor: (left: string) => `Nog ${left} geldig`,
  invalid: "De code is niet meer geldig.",
  newCode: "Nieuwe code",
  addresses: "Vindt de andere laptop deze niet? Typ daar dan ook dit adres:",
  joinTitle: "Typ de code van de andere laptop",
  code: "Koppelcode",
  codeHint: "12 letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.",
  codeWrong: (typed: number) => `Een code heeft 12 tekens. U typte er ${typed}.`,
  address: "Adres van de andere laptop",
  addressHint: "Alleen als de laptops elkaar niet vinden. Het staat op de andere laptop onder de code.",
  joinDo: "Koppelen",
  lookingTitle: "De andere laptop wordt gezocht…",
  looking: "Laat op de andere laptop de code in beeld.",
  compareTitle: "Staat op allebei hetzelfde getal?",
  compare: (other: string) => `Kijk ook op het scherm van ${other}.`,
  compareUnknown: "Kijk ook op het scherm van de andere laptop.",
  compareWhy: "Zo weet u zeker dat er niemand tussen zit.",
  checkLabel: "Het getal op dit scherm",
  same: "Ja, hetzelfde",
  different: "Nee, anders",
  waitingTitle: "Nu de andere laptop nog",
  waiting: "Ook daar moet iemand ‘Ja, hetzelfde’ kiezen.",
  doneTitle: (other: string) => `Gekoppeld met ${other}`,
  doneUnknown: "Gekoppeld",
  done: "Wat u op de ene laptop opschrijft, staat even later ook op de andere. Gaan ze uit elkaar, dan werkt elke laptop gewoon door.",
  newLetter: (letter: string) => `Deze laptop heet nu ${letter}`,
  newLetterDo: (letter: string) =>
    `De andere laptop had dezelfde letter. Plak letter ${letter} op het deksel. Oude nummers blijven geldig.`,
  finish: "Klaar",
  failedTitle: "Het koppelen is niet gelukt",
  failedKept: "Er is niets veranderd en niets kwijt.",
  again: "Opnieuw proberen",
  failures: {
    expired: "De code was te oud: een code geldt twee minuten. Maak een nieuwe code.",
    used: "Deze code is al een keer gebruikt. Maak een nieuwe code.",
    wrong_code: "De code klopt niet. Maak een nieuwe code en typ die precies over.",
    nobody_with_code:
      "Er is geen laptop met deze code gevonden. Kijk eerst of u de code goed hebt overgetypt. Klopt hij? Laat hem daar in beeld, en typ het adres dat onder de code staat.",
    not_found:
      "De andere laptop is niet gevonden. Zet allebei op dezelfde wifi en laat daar de code in beeld. Of typ het adres dat onder de code staat.",
    other_point:
      "De andere laptop is van een ander noodsteunpunt. Alleen laptops van één punt kunnen koppelen.",
    exercise: "Eén van de twee laptops is aan het oefenen. Stop daar eerst de oefening.",
    other_version:
      "De andere laptop heeft een andere versie van Steunpunt. Zet op allebei de nieuwste versie.",
    not_the_same:
      "De getallen waren niet gelijk, of iemand stopte. Probeer het opnieuw. Gebeurt het weer, vraag dan het beheer.",
    line: "De verbinding brak af. Zet de laptops dichter bij elkaar of neem een kabel, en probeer het opnieuw.",
  } satisfies Record<PairingFailure, string>,
  pointStep: "Aansluiten bij een laptop die er al is",
  pointIntro:
    "Op die laptop kiest de coördinator nu: Meer, Laptops, ‘Laptop koppelen’. Daar komt een code in beeld, twee minuten lang.",
  pointPassphrase: "Wachtwoordzin van deze laptop",
  pointName: "Hoe heet deze laptop?",
  pointNameHint: "Kort en herkenbaar. Bijvoorbeeld: Zuid.",
  pointDone: (letter: string) => `Deze laptop hoort erbij en heet ${letter}`,
  pointLetter: (letter: string) => `Plak letter ${letter} op het deksel.`,
  pointTakes:
    "Alles van de andere laptop komt nu hierheen. Meld u straks aan met de pincode die u daar ook gebruikt.",
  toCode: "Verder: de herstelcode van deze laptop",
};
