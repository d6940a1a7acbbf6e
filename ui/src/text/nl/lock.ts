import { pluralDutch as plural } from "../plural";

export const lock = {
  title: "Wie bent u?",
  intro: "Typ het begin van uw naam en uw pincode.",
  toCome: "De namen komen nog",
  toComeFrom:
    "Wie er meewerkt, staat op de andere laptop. De namen komen vanzelf hierheen, meestal binnen een paar tellen.",
  toComeLong:
    "Duurt het langer? Kijk of de andere laptop aanstaat en op hetzelfde netwerk zit. Er is niets kwijt.",
  name: "Naam",
  pin: "Pincode",
  signIn: "Aanmelden",
  emergency: "Noodmelding",
  emergencyHint: "Kan altijd, ook zonder aanmelden.",
  nameMissing: "Typ het begin van uw naam.",
  pinMissing: "Typ uw pincode.",
  notOne: "Er passen meer namen bij. Typ meer letters van uw naam.",
  wrong:
    "Naam en pincode horen niet bij elkaar. Probeer het opnieuw, of vraag de coördinator om een nieuwe pincode.",
  wrongOften: (left: number) =>
    plural(
      left,
      "Naam en pincode horen niet bij elkaar. Nog één keer fout, dan vraagt de laptop om de wachtwoordzin.",
      `Naam en pincode horen niet bij elkaar. Nog ${left} keer fout, dan vraagt de laptop om de wachtwoordzin.`,
    ),
  pause: (left: string) => `Even wachten: over ${left} kunt u het weer proberen.`,
  pauseWhy: "Er is te vaak een verkeerde pincode getypt. Er is niets kwijt. Noodmelding kan gewoon.",
  seconds: (count: number) => plural(count, "1 seconde", `${count} seconden`),
  practiceNames:
    "In deze oefening: Oefenaar 0000 (coördinator), Fatima 1111 (balie) of Joris 2222 (verbindingen).",
  closeStore: "Op slot: vraag weer om de wachtwoordzin",
  stopExercise: "Stop de oefening",
  keySignIn: "aanmelden",
  keyNext: "volgend veld",
  foot: "Wat u typte is bewaard. Na het aanmelden staat het op de balie, bij ‘Verder met’.",
  footUnkept:
    "Let op: wat u typte staat nog niet op de schijf. Sluit het programma niet en maak ruimte vrij. Schrijf het ook op papier.",
  warning: (seconds: string) => `Het scherm gaat over ${seconds} op slot. Druk op een toets om door te gaan.`,
  warningKept: "Wat u typte is bewaard.",
  stay: "Doorgaan",
};
