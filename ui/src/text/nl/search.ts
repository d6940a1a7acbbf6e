export const search = {
  label: "Zoek op nummer, naam, straat of woord",
  hint: "Ook een half woord, een papieren nummer of ZB03-0147. Ook in logboek en berichten.",
  results: "Gevonden",
  count: (count: string, more: boolean) => (more ? `meer dan ${count} gevonden` : `${count} gevonden`),
  none: "Niets gevonden. Probeer een deel van het woord, of de straat.",
  start: "Typ om te zoeken in alles wat hier ooit is opgeschreven.",
  emergency: "Noodmelding",
  noted: { log_line: "Logboek", action: "Actie", message: "Bericht", rumour: "Gerucht", notice: "Bord" },
  closed: "afgesloten",
  open: "open",
  keys: { choose: "kiezen", open: "openen", back: "terug" },
};
