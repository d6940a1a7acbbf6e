export const publicScreen = {
  title: "Publieksscherm",
  since: (moment: string) => `sinds ${moment}`,
  closed: "Vraag het aan een vrijwilliger",
  closedWhy: "Dit scherm krijgt nu geen nieuws van het noodsteunpunt.",
  languages: "Talen op dit scherm",
  controls: "Bediening",
  pause: "Stilzetten",
  goOn: "Verder",
  previous: "Vorige",
  next: "Volgende",
};
