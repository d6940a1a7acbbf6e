/** What other laptops, sticks and a town hall look like in tests. */

import type {
  AsideGroup,
  AsideLine,
  BundleLook,
  CarriedFile,
  Laptop,
  OnStick,
  Pairing,
  RadioCode,
  StickTaken,
  TownHall,
} from "../generated/commands";
import { minutes } from "./samples";

export function laptop(changes: Partial<Laptop> = {}): Laptop {
  return {
    device: "b",
    name: "Zuid",
    letter: "B",
    standing: "admitted",
    inTouch: false,
    lastMet: minutes(-5),
    clockAheadSeconds: 1,
    address: null,
    behind: 0,
    ...changes,
  };
}

export function aside(changes: Partial<AsideGroup> = {}): AsideGroup {
  return {
    device: "b",
    name: "Zuid",
    letter: "B",
    reason: "struck_off",
    entries: 3,
    firstAt: minutes(-40),
    lastAt: minutes(-25),
    read: false,
    ...changes,
  };
}

export function asideLine(changes: Partial<AsideLine> = {}): AsideLine {
  return {
    at: minutes(-40),
    by: "Ans",
    kind: "details",
    number: "ZB03-B4",
    says: [
      { field: "what", value: "Insuline op" },
      { field: "where", value: "Lijsterlaan 22" },
    ],
    ...changes,
  };
}

export const NO_PAIRING: Pairing = {
  stage: "none",
  code: null,
  validUntil: null,
  addresses: [],
  check: null,
  otherName: null,
  otherLetter: null,
  newLetter: null,
  failure: null,
  recoveryCode: null,
};

export function bundle(changes: Partial<BundleLook> = {}): BundleLook {
  return {
    id: "s7",
    number: 7,
    letter: "A",
    madeFor: "town_hall",
    writtenAt: minutes(-15),
    handedTo: null,
    handedAt: null,
    file: null,
    ...changes,
  };
}

export function carried(changes: Partial<CarriedFile> = {}): CarriedFile {
  return { file: "ZB07-B-004.sp", point: "ZB07", number: 4, bytes: 230_000, handedIn: null, ...changes };
}

export function file(changes: Partial<OnStick> = {}): OnStick {
  return {
    file: "ZB03-B-005.sp",
    state: "readable",
    point: "ZB03",
    letter: "B",
    name: "Zuid",
    number: 5,
    writtenAt: minutes(-7),
    madeFor: "laptops",
    entries: 61,
    emergencyReports: 0,
    newEmergencyReports: 0,
    requests: 12,
    newRequests: 3,
    toCheck: 1,
    newEntries: 14,
    aside: 0,
    newReceipt: false,
    ownBundle: false,
    ...changes,
  };
}

const UNREAD = {
  name: null,
  writtenAt: null,
  madeFor: null,
  entries: 0,
  emergencyReports: 0,
  newEmergencyReports: 0,
  requests: 0,
  newRequests: 0,
  toCheck: 0,
};

/** A stick with one of each that matters. */
export function onStick(): OnStick[] {
  return [
    file({ emergencyReports: 2, newEmergencyReports: 1 }),
    file({
      file: "ZB03-A-006.sp",
      letter: "A",
      name: "Balie",
      number: 6,
      newRequests: 0,
      newEntries: 0,
      toCheck: 0,
      ownBundle: true,
    }),
    file({
      ...UNREAD,
      file: "ZB07-B-004.sp",
      state: "for_another",
      point: "ZB07",
      number: 4,
      newEntries: 0,
      madeFor: "town_hall",
    }),
    file({ ...UNREAD, file: "ZB03-B-006.sp.part", state: "interrupted", number: 6, newEntries: 0 }),
    file({
      ...UNREAD,
      file: "vakantie.jpg",
      state: "not_ours",
      point: null,
      letter: null,
      number: null,
      newEntries: 0,
    }),
  ];
}

export function taken(changes: Partial<StickTaken> = {}): StickTaken {
  return {
    newEntries: 14,
    known: 47,
    aside: 0,
    unknown: 0,
    newEmergencyReports: 0,
    newRequests: 3,
    toCheck: 1,
    newReceipt: false,
    ...changes,
  };
}

export const RADIO_CODE: RadioCode = {
  groups: "MFRG GZDF MZTW Q2LK NNWG 23TP OBYX E43U OV3H O6DZ PIYT",
  bare: "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43UOV3HO6DZPIYT",
  characters: 44,
  readerName: "gemeente Utrecht",
  readerLetter: "",
};

export function townHall(changes: Partial<TownHall> = {}): TownHall {
  return {
    enrolled: {
      name: "gemeente Utrecht",
      addresses: ["noodpost.utrecht.example:7472"],
      fingerprint: "K7QM 4TXD WRA2 H2VN",
    },
    inTouch: false,
    lastMet: minutes(-64),
    lastConfirmed: minutes(-52),
    confirmedAll: false,
    waiting: 12,
    trouble: "not_found",
    ownFingerprint: "PC6E-3YJB-QSGZ-5MTA",
    ...changes,
  };
}

/** Looks like a code and is none. */
export function squares(seed: number): string {
  const size = 69;
  const dark = Array.from({ length: size * size }, (_, at) => at).filter(
    (at) => ((at * 7919 + seed * 104_729) % 97) % 2 === 0,
  );
  const path = dark.map((at) => `M${(at % size) + 4} ${Math.floor(at / size) + 4}h1v1h-1z`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 8} ${size + 8}"><path fill="#fff" d="M0 0h77v77H0z"/><path d="${path}"/></svg>`;
}
