export const whereabouts = {
  title: "Waar is dit?",
  onlyHere: "alleen op deze laptop",
  /** Beside the town hall, or a stick for it. */
  wordsOnlyHere: "teksten over mensen: alleen op deze laptop",
  laptop: (called: string) => `ook op ${called}`,
  stick: (number: string) => `op stick ${number}`,
  stickWritten: (time: string) => `gemaakt ${time}, nog niet meegegeven`,
  stickHanded: (to: string, time: string) => `meegegeven ${time} aan ${to}`,
  townHall: (name: string, time: string) => `bevestigd door ${name} ${time}`,
  /** Of an emergency report, which a person has to confirm as well. */
  townHallReceived: (name: string, time: string) => `ontvangen door de computer van ${name}, ${time}`,
  /** After erasing. */
  stillOn: "Op deze sticks kunnen de persoonsgegevens nog staan. Haal ze terug en maak ze leeg:",
  stillOnPaper:
    "Papier, afdrukken, QR-codes en bestanden houdt dit programma niet bij. Die moet u zelf zoeken en vernietigen.",
  mark: "alleen hier",
  toCodes: "QR-codes",
  toRadio: "Radiocode",
};
