import { pluralDutch as plural } from "../plural";

export const checklist = {
  title: "Openen en sluiten",
  states: { open: "Open", night: "Dicht voor de nacht", closed: "Definitief gesloten" } as Record<
    string,
    string
  >,
  stateSince: (state: string, moment: string) => `${state} sinds ${moment}`,
  by: (moment: string, name: string) => `${moment}, ${name}`,
  none: "Nog niet geopend",
  noneNote: "Loop de lijst na en open het punt.",
  contradict: "Twee laptops zeggen iets anders",
  contradictNote: "Kijk hoe het is en leg dat hieronder vast. Dan is het voor alle laptops duidelijk.",
  reopens: (moment: string) => `weer open: ${moment}`,
  emergencyNumber: (number: string) => `op het bord: ${number}`,
  which: "Wat gaat u doen?",
  fresh:
    "Elke keer begint de lijst leeg. Wat eerder is afgevinkt, staat in het logboek en telt na twaalf uur niet meer mee.",
  done: (count: number, all: number) => `${count} van ${all} gedaan`,
  tickedBy: (name: string, moment: string) => `${name}, ${moment}`,
  readOnly: "Alleen de coördinator opent en sluit het punt.",
  first: "Eerst nog doen",
  obstacles: {
    emergencies: (count: number) =>
      plural(count, "1 noodmelding is niet bevestigd", `${count} noodmeldingen zijn niet bevestigd`),
    urgent_requests: (count: number) =>
      plural(
        count,
        "1 hulpvraag met levensgevaar staat open",
        `${count} hulpvragen met levensgevaar staan open`,
      ),
    messages: (count: number) =>
      plural(count, "1 bericht is niet bevestigd", `${count} berichten zijn niet bevestigd`),
    requests: (count: number) =>
      plural(count, "1 hulpvraag staat nog open", `${count} hulpvragen staan nog open`),
    actions: (count: number) =>
      plural(count, "1 toezegging of taak staat nog open", `${count} toezeggingen en taken staan nog open`),
    only_here: (count: number) =>
      plural(count, "1 stuk staat alleen op deze laptop", `${count} stukken staan alleen op deze laptop`),
    unticked: (count: number) =>
      plural(count, "1 regel is niet afgevinkt", `${count} regels zijn niet afgevinkt`),
  } as Record<string, (count: number) => string>,
  look: "Bekijk",
  lookAt: (what: string) => `Bekijk: ${what}`,
  reopensTime: "Weer open om",
  reopensDay: "Op dag (mag leeg)",
  reopensPast: "Deze tijd is al voorbij.",
  reopensNeeded: "Zet erbij hoe laat het punt weer opengaat.",
  number: "Noodnummer op het bord",
  numberHint: "Wat kan iemand bellen die voor een dichte deur staat?",
  instead: "Waar kan men nu terecht?",
  insteadHint: "Staat op het bord. Leeg laat een regel om op te schrijven.",
  usualNumber: "112",
  acts: { open: "Open het punt", night: "Sluit voor de nacht", closed: "Sluit definitief" } as Record<
    string,
    string
  >,
  isNow: {
    open: "Het punt is open.",
    night: "Het punt is dicht voor de nacht.",
    closed: "Het punt is definitief gesloten.",
  } as Record<string, string>,
  anywayTitle: "Nog niet alles is gedaan",
  anywayNote: "Dit staat nog open. Gaat u toch door, dan staat uw naam erbij.",
  left: (what: string) => `Dit stond toen nog open: ${what}.`,
  andMore: (count: number) => `en nog ${count}`,
  recorded: "Vastgelegd: wat nog open stond, de tijd en uw naam.",
  anyway: { open: "Toch openen", night: "Toch sluiten", closed: "Toch sluiten" } as Record<string, string>,
  backToList: "Terug naar de lijst",
  sign: "Bord voor de deur",
};
