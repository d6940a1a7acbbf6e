/** What the screens of the shift show in tests: one afternoon of the same outage. */

import type {
  Attendance,
  FacilityNow,
  FacilityReport,
  Handover,
  HandoverRow,
  Opening,
  Shift,
  Situation,
} from "../generated/commands";
import { configuration } from "./configuration";
import { desk, minutes, NOW } from "./samples";

export const coordinator = desk({
  me: { id: "v1", name: "Fatima", role: "coordinator", may: configuration.may.coordinator ?? [] },
});

export function attendance(changes: Partial<Attendance> = {}): Attendance {
  return {
    id: "a1",
    volunteer: "v2",
    name: "Joris",
    phone: "06 1234",
    skills: "EHBO",
    functions: ["requests"],
    from: minutes(-120),
    until: minutes(240),
    ended: null,
    needsRest: false,
    erased: null,
    seen: [],
    ...changes,
  };
}

export function shift(changes: Partial<Shift> = {}): Shift {
  return {
    inCharge: [
      {
        volunteer: "v1",
        name: "Fatima",
        since: minutes(-300),
        handover: "O-ZB03-A2",
        reason: "",
        tooLong: false,
      },
    ],
    here: [attendance()],
    coming: [],
    left: [],
    unfilled: ["reception"],
    ...changes,
  };
}

export function report(changes: Partial<FacilityReport> = {}): FacilityReport {
  return {
    id: "f1",
    state: "out",
    since: minutes(-360),
    expected: null,
    source: "netbeheerder",
    confirmed: true,
    at: minutes(-350),
    by: "Joris",
    ...changes,
  };
}

/** Every facility in every neighbourhood, with what a test says of some of them. */
export function situation(cells: Partial<FacilityNow>[] = [], changes: Partial<Situation> = {}): Situation {
  const cell = (facility: string, area: string): FacilityNow => {
    const said = cells.find((one) => one.facility === facility && one.area === area);
    return { facility, area, reports: [], trend: [], ...said };
  };
  const { areas, facilities } = configuration;
  return {
    cells: areas.flatMap((area) => facilities.map((facility) => cell(facility.code, area.code))),
    neverHeard: [],
    notHeard: [],
    weather: [],
    building: configuration.building.map(({ code }) => ({ part: code, reports: [] })),
    stock: [],
    ...changes,
  };
}

export function opening(changes: Partial<Opening> = {}): Opening {
  const line = ({ code }: { code: string }) => ({ code, by: null, at: null, seen: [] });
  return {
    states: [],
    lists: configuration.checklists.map(({ code, lines }) => ({ code, lines: lines.map(line) })),
    obstacles: [],
    forGood: [],
    ...changes,
  };
}

const PARTS = [
  "situation",
  "background",
  "assessment",
  "recommendation",
  "requests",
  "promises",
  "messages",
  "staff",
  "building",
];

export function handoverRow(changes: Partial<HandoverRow> = {}): HandoverRow {
  return {
    id: "h3",
    number: "O-ZB03-A3",
    at: minutes(-10),
    leaving: "Fatima",
    leavingId: "v1",
    arriving: [],
    stage: "offered",
    overtakenBy: null,
    ...changes,
  };
}

export function handover(changes: Partial<Handover> = {}): Handover {
  return {
    row: null,
    since: minutes(-480),
    at: NOW,
    situation: "",
    risks: [],
    advice: "",
    figures: [{ name: "visits", count: 143 }],
    facilities: [],
    neverHeard: [],
    notHeard: [],
    unreported: [],
    weather: [],
    building: configuration.building.map(({ code }) => ({ part: code, reports: [] })),
    decisions: [],
    unconfirmed: [],
    settled: [],
    emergencies: [],
    urgent: [],
    others: [],
    actions: [],
    messages: [],
    rumours: [],
    sheets: [],
    goneSheets: [],
    stock: [],
    notCounted: [],
    staff: [],
    parts: PARTS.map((part) => ({ part, by: null, at: null })),
    questions: [],
    openQuestions: [],
    refusals: [],
    accepted: [],
    entries: 1234,
    digest: "7F3A91C2",
    leftOut: [],
    ...changes,
  };
}
