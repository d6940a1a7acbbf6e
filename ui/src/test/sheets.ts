/** What information sheets look like in tests. */

import type { Blank, SheetLibrary, SheetPage, SheetSummary, SheetWords } from "../generated/commands";
import { minutes } from "./samples";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>';

export function sheetSummary(changes: Partial<SheetSummary> = {}): SheetSummary {
  return {
    code: "B07",
    version: 2,
    digest: "d2",
    title: "Koolmonoxide en kaarsen",
    core: "Koolmonoxide ruikt u niet.",
    picture: SVG,
    categories: ["1.1"],
    standing: "in_force",
    languages: ["nl", "ar"],
    checked: [],
    confirmed: true,
    approved: true,
    validUntil: minutes(300),
    nextUpdate: minutes(48),
    copies: 42,
    asksContradiction: false,
    inForce: 1,
    ...changes,
  };
}

function sheetWords(changes: Partial<SheetWords> = {}): SheetWords {
  return {
    language: "nl",
    checked: true,
    checkedBy: null,
    title: "Koolmonoxide en kaarsen",
    core: ["Koolmonoxide ruikt u niet."],
    readAloud: "Pas op. Bel 112.",
    act: [{ text: "Warm worden kan bij [[warm_place]].", picture: "wind", source: "" }],
    avoid: [{ text: "Gebruik nooit een barbecue binnen.", picture: "", source: "" }],
    go: [{ text: "Vragen? Kom naar [[point_address]].", picture: "", source: "" }],
    ...changes,
  };
}

const ARABIC = sheetWords({
  language: "ar",
  checked: false,
  title: "أول أكسيد الكربون",
  core: ["لا رائحة له."],
  readAloud: "",
  act: [],
  avoid: [],
  go: [],
});

export function sheetPage(summary: Partial<SheetSummary> = {}, changes: Partial<SheetPage> = {}): SheetPage {
  const head = sheetSummary(summary);
  return {
    summary: head,
    withdrawn: null,
    withdrawnBy: null,
    publisher: null,
    replacedBy: null,
    validFrom: null,
    area: "Zandbeek",
    origin: "point",
    approved: { by: "Marijke", at: minutes(-60) },
    texts: [sheetWords(), ARABIC],
    sources: [{ key: "b", name: "Brandweer", address: "https://brandweer.example", read: "2026-11-20" }],
    versions: [
      {
        version: head.version,
        digest: head.digest,
        standing: head.standing,
        written: { by: "Fatima", at: minutes(-70) },
        copies: 2,
      },
      { version: 1, digest: "d1", standing: "replaced", written: null, copies: 40 },
    ],
    counts: [{ version: 2, language: "ar", means: "aloud", hour: minutes(-72), copies: 2 }],
    whereabouts: [{ kind: "only_here" }],
    printedIn: [],
    pictureName: "skull",
    pictures: { wind: SVG },
    ...changes,
  };
}

export function blank(changes: Partial<Blank> = {}): Blank {
  return {
    key: "warm_place",
    labels: { nl: "adres van de warme plek", ar: "مكان دافئ" },
    values: ["Dorpshuis"],
    seen: [],
    sheets: ["B07"],
    needsApproval: false,
    ...changes,
  };
}

export function sheetLibrary(changes: Partial<SheetLibrary> = {}): SheetLibrary {
  return {
    sheets: [
      sheetSummary({
        code: "B01",
        digest: "b1",
        title: "Geen stroom",
        core: "Zet apparaten uit.",
        copies: 0,
      }),
      sheetSummary(),
      sheetSummary({
        code: "B09",
        digest: "b9",
        title: "Coördinatie",
        core: "Wie doet wat.",
        standing: "draft",
        approved: false,
        confirmed: false,
        copies: 0,
      }),
    ],
    blanks: [blank(), blank({ key: "point_address", labels: { nl: "adres van dit punt" }, values: [] })],
    contradicted: [],
    stale: [],
    languages: [
      { code: "ar", name: "العربية", rightToLeft: true },
      { code: "nl", name: "Nederlands", rightToLeft: false },
      { code: "pl", name: "Polski", rightToLeft: false },
    ],
    copiesToday: 2,
    last: null,
    ...changes,
  };
}
