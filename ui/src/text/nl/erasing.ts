export const erasing = {
  open: "Persoonsgegevens wissen",
  title: (number: string) => `Persoonsgegevens van ${number} wissen`,
  /** Of a request. */
  requestGoes:
    "Dit gaat weg: wat er nodig is, waar en voor wie, naam en bereikbaarheid, alle notities en wijzigingen, aan wie het is doorgegeven en wat er meeging. Ook concepten, de zoekwoorden en oudere kopieën. Dit kan niet ongedaan worden gemaakt.",
  requestStays:
    "Dit blijft staan: nummer, onderwerp, urgentie, stand en tijden, en dat er iets is opgeschreven en door wie.",
  /** Of an emergency report. */
  emergencyGoes:
    "Dit gaat weg: wat er aan de hand was, waar en hoe de melder te bereiken was, aan wie het is doorgegeven en wie het bevestigde. Ook de zoekwoorden en oudere kopieën. Dit kan niet ongedaan worden gemaakt.",
  emergencyStays: "Dit blijft staan: het nummer en de tijden, en dat er iets is opgeschreven en door wie.",
  /** Of a message. */
  messageGoes:
    "Dit gaat weg: onderwerp, tekst, van wie en aan wie, de woorden voor de radio, wie het meenam en wie het bevestigde. Ook oudere kopieën. Dit kan niet ongedaan worden gemaakt. Moet het bericht nog verstuurd? Schrijf dan eerst een verbetering.",
  messageStays: "Dit blijft staan: het nummer en de tijden, en dat er iets is opgeschreven en door wie.",
  elsewhere:
    "Andere laptops en de gemeente wissen het ook zodra ze dit horen. Papier, afdrukken en bestanden die al zijn meegegeven, moet u zelf vernietigen. Na het wissen staat bij ‘Waar is dit?’ op welke sticks ze nog kunnen staan.",
  reason: "Waarom?",
  reasonNeeded: "Kies een reden.",
  save: "Voorgoed wissen",
  erased: "Persoonsgegevens gewist",
  erasedBy: (time: string, name: string) => `Gewist op ${time} door ${name}`,
};
