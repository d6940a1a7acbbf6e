export const paper = {
  title: "Papier",
  intro: "Print dit voordat de stroom uitvalt. Dan kunt u door als de laptop stopt.",
  formsTitle: "Lege formulieren",
  formsWhen:
    "Voor de rij, of als de laptop uit is. Elk formulier heeft een eigen nummer en dezelfde volgorde als het scherm.",
  requestForms: "Hulpvraag",
  emergencyForms: "Noodmelding",
  which: "Welk formulier?",
  count: "Hoeveel?",
  countWrong: "Kies een aantal van 1 tot 100.",
  printForms: "Print formulieren",
  cardsTitle: "Kaarten",
  startCard: "Startkaart",
  startCardWhen: "Voor aan de muur: zo begint u in vijf minuten.",
  keyCard: "Toetsenkaart",
  keyCardWhen: "Voor naast de laptop: alle toetsen op één blad.",
  print: "Print",
  laterTitle: "Later invoeren",
  laterWhen: "Ligt er een ingevuld formulier? Typ het over met het nummer en de tijd.",
  laterWhich: "Welk formulier ligt er?",
  later: "Formulier overtypen",
  making: "De formulieren worden gemaakt. U kunt intussen iets anders doen.",
  ready: "De formulieren zijn klaar.",
  /** From where one stands. */
  barOf: (what: string) => `${what} op papier of in een bestand`,
  does: (does: string, what: string) => `${does}: ${what}`,
  printIt: "Afdrukken",
  keepIt: "Naar map of stick",
  withPersonal: "met persoonsgegevens",
  opened: "De pagina gaat naar het pdf-programma. Ziet u haar? Print haar daar.",
  sent: (printer: string) => `Naar de printer gestuurd: ${printer}.`,
  noPaper: "Komt er geen papier? Er is niets kwijt: bewaar haar als bestand, of lees haar voor.",
  kept: (file: string, path: string) =>
    path ? `Bewaard als ${path}.` : `Bewaard in de map Downloads van dit apparaat, als ${file}.`,
  counts: (entries: string, digest: string) =>
    `Telt ${entries} regels van het logboek, controlecode ${digest}.`,
  printingFailed:
    "Afdrukken lukt hier niet. Er is niets kwijt. Bewaar het als bestand en print het elders, of lees het voor van het scherm.",
  keepTitle: (what: string) => `${what} naar een map of stick`,
  keepSave: "Kies waar, en bewaar",
  keepWhat: "Wat gaat er mee?",
  keepAll: "Bewaar alles",
  keptAll: (files: number, name: string, stick: string | null, folder: string) =>
    stick === null
      ? `${files} bestanden staan in de map ${name}, in ${folder}.`
      : `${files} bestanden staan in de map ${name} op stick ${stick}.`,
  formats: {
    all: "Alles van de dienst: overdracht, logboek, berichten en cijfers",
    pdf: "Alleen dit: pagina (PDF)",
    csv: "Alleen dit: CSV, voor Excel",
    json: "Alleen dit: JSON, voor een ander programma",
  },
  without: "Zonder persoonsgegevens. Zijn ze echt nodig? Ga terug en vink eerst ‘met persoonsgegevens’ aan.",
};
