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
  fingerprint: "Vingerafdruk van de uitgever",
  fingerprintHint:
    "Zestien letters en cijfers waaraan u ziet dat dit pakket echt van de uitgever komt. Bel de gemeente, laat ze voorlezen en typ ze hier. Neem ze niet over van de stick: wie een pakket namaakt, zet er ook een vingerafdruk bij.",
  fingerprintMissing: "Typ de vingerafdruk. Zonder vingerafdruk wordt niets overgenomen.",
};
