const kinds: Record<string, string> = {
  emergency: "Dit is een noodmelding (F1).",
  request: "Dit is een hulpvraag (F2).",
  count: "Dit telt u alleen (F3).",
  offer: "Iemand biedt hulp aan. Schrijf het op als hulpvraag (F2).",
};

export const exercise = {
  region: "Oefening: bezoeker",
  comesIn: "Er komt iemand binnen",
  next: "Volgende",
  first: "Laat iemand binnenkomen",
  showGood: "Toon een goede invoer",
  hideGood: "Verberg de goede invoer",
  goodTitle: "Een goede invoer",
  lesson: "Waarom",
  collapse: "Inklappen",
  expand: "Oefening: bezoeker tonen",
  place: (place: number, of: number) => `${place} van ${of}`,
  kinds,
  within: (duration: string) => `binnen ${duration}`,
  title: "Oefenen",
  intro: "U werkt op een voorbeeldpunt. Niets hiervan komt bij de echte gegevens.",
  steps: [
    "Boven het scherm staat wie er binnenkomt en wat die persoon zegt.",
    "Voer het in zoals u denkt dat het hoort.",
    "Klik op ‘Toon een goede invoer’ en vergelijk. Er is meer dan één goed antwoord.",
    "Wissel eens met F9, en probeer een noodmelding met F1.",
  ],
  stopIntro: "De oefening blijft bewaard. U kunt later verder oefenen.",
  stop: "Stop de oefening",
  preparing: "De oefening wordt klaargezet",
  preparingNote: "Het voorbeeldpunt beleeft eerst twee dagen stroomuitval. Dat duurt een paar tellen.",
};
