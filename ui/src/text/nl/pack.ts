export const pack = {
  pick: "Pakket inlezen…",
  title: (name: string, version: string) => `Pakket ${name}, versie ${version}`,
  changes: "Wat dit pakket verandert",
  change: {
    new: "Nieuw",
    replaces: "Vervangt de vorige versie",
    same: "Is er al",
    left_out: "Blijft weg, hier is deze versie of een hogere",
    withdraws: "Trekt in",
  },
  file: {
    picture: (name: string) => `pictogram ${name}`,
    categories: () => "categorieën van hulpvragen; die gelden als het punt weer wordt geopend",
    role_cards: () => "rolkaarten",
  },
  nothing: "In dit pakket zit niets dat hier bekend is.",
  taken: "Dit pakket is al overgenomen. Er verandert niets.",
  takeOver: "Alles overnemen",
  close: "Sluiten",
  done: (name: string) => `Pakket ${name} is overgenomen.`,
  fingerprint: "Kenmerk van de uitgever",
  fingerprintHint:
    "Deze uitgever is hier nog niet bekend. Vraag de gemeente om haar kenmerk, bijvoorbeeld door de telefoon of op papier, en typ het over. Niet van de stick zelf.",
  fingerprintMissing: "Typ het kenmerk. Zonder kenmerk wordt niets overgenomen.",
};
