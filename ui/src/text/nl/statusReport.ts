export const statusReport = {
  title: "Statusbericht",
  intro:
    "Voor het gemeentehuis of het coördinatiepunt. Het programma vult in wat het weet; u zegt wat alleen u kunt zeggen. Noem geen namen.",
  problems: "De drie grootste problemen",
  problem: (place: number) => `Probleem ${place}`,
  needs: "Wat is er nodig?",
  decision: "Wat is besloten, of wat moet het gemeentehuis beslissen?",
  to: "Aan wie?",
  composedTitle: "Zo wordt het bericht",
  composing: "Het bericht wordt gemaakt…",
  copy: "Kopieer voor LCMS",
  send: "Maak er een bericht van",
  sent: (number: string) => `Bewaard als ${number}. Verzend het nu.`,
  asOf: (entries: string, digest: string) =>
    `Tot en met ${entries} regels op deze laptop, controlecode ${digest}.`,
  draftTitle: (text: string) => `Statusbericht: ${text}`,
  keyLater: "later afmaken",
  readOnly: "Uw rol leest het statusbericht, maar verstuurt het niet.",
};
