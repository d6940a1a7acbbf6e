/** What a point looks like in tests: De Schakel on a Tuesday afternoon in an outage. */

import type { Answers } from "../backend/fake";
import type {
  Desk,
  EmergencyReport,
  Look,
  Moment,
  RequestPage,
  RequestRow,
  SavedRequest,
} from "../generated/commands";
import { configuration } from "./configuration";

/** Tuesday 24 November 2026, 14:12 in the Netherlands. */
export const NOW: Moment = Date.UTC(2026, 10, 24, 13, 12);

const MINUTE = 60_000;

export function minutes(count: number): Moment {
  return NOW + count * MINUTE;
}

const store = { exists: true, trouble: null, setAside: [] };

export function look(changes: Partial<Look> = {}): Look {
  return {
    stage: "open",
    real: store,
    exercise: { ...store, exists: false },
    point: {
      name: "Noodsteunpunt De Schakel",
      code: "ZB03",
      municipality: "Utrecht",
      letter: "A",
      exercise: false,
    },
    unacknowledged: { count: 0, oldest: null },
    preparing: null,
    namesToCome: false,
    pinPauseUntil: null,
    now: NOW,
    language: "nl",
    theme: "light",
    newLetter: null,
    tablet: null,
    ...changes,
  };
}

export function desk(changes: Partial<Desk> = {}): Desk {
  return {
    point: {
      name: "Noodsteunpunt De Schakel",
      code: "ZB03",
      municipality: "Utrecht",
      letter: "A",
      exercise: false,
    },
    me: { id: "v1", name: "Fatima", role: "desk", may: ["log", "work", "relay", "print", "count"] },
    now: NOW,
    clock: { offsetMs: 0, saidAt: null, certainlyWrong: false, otherLaptops: [] },
    battery: { percent: 71, charging: false, minutesLeft: 160 },
    kept: {
      onlyHere: 14,
      oldestOnlyHere: minutes(-90),
      lastBackup: minutes(-20),
      backupTrouble: null,
      readOnly: false,
      freeBytes: 9e9,
      damaged: false,
    },
    laptops: { paired: 0, inTouch: 0, aside: 0 },
    openRequests: 31,
    toCheck: 0,
    emergencies: [],
    visitsToday: 143,
    drafts: [],
    settings: {
      lockAfterMinutes: 5,
      emergencyReminderMinutes: 5,
      aloneWarningMinutes: 240,
      backupEveryMinutes: 30,
      sound: true,
      language: "nl",
      theme: "light",
      letterKeys: true,
      printer: null,
      backupFolder: null,
    },
    ...changes,
  };
}

export function row(changes: Partial<RequestRow> = {}): RequestRow {
  return {
    id: "r147",
    number: "ZB03-A147",
    category: "1.1",
    urgency: "U2",
    countsAs: "U2",
    deadline: minutes(108),
    status: "new",
    reason: null,
    what: "Zuurstofapparaat, accu nog 2 uur",
    place: "Zwaluwstraat 8, 3 hoog",
    assignedTo: "",
    receivedAt: minutes(-12),
    loggedAt: minutes(-12),
    toCheck: false,
    paperNumber: "",
    onlyHere: false,
    erased: false,
    ...changes,
  };
}

export function savedRequest(changes: Partial<SavedRequest> = {}): SavedRequest {
  return { row: row(), spokenNumber: "zet bé nul drie, Anton, één vier zeven", linked: 0, ...changes };
}

export function requestPage(changes: Partial<RequestPage> = {}): RequestPage {
  return {
    row: row(),
    spokenNumber: "zet bé nul drie, Anton, één vier zeven",
    fields: [
      field("category", "1.1"),
      field("what", "Zuurstofapparaat, accu nog 2 uur"),
      field("where", "Zwaluwstraat 8, 3 hoog"),
      field("urgency", "U2"),
      field("deadline", minutes(108)),
      field("status", "new"),
    ],
    timeline: [{ at: minutes(-12), by: "Fatima", byRadio: null, role: "desk", what: { kind: "logged" } }],
    actions: ["accept", "forward", "start", "close"],
    linked: [],
    whereabouts: [{ kind: "only_here" }],
    erased: null,
    sheets: [],
    ...changes,
  };
}

export function field(
  name: string,
  value: RequestPage["fields"][number]["value"],
): RequestPage["fields"][number] {
  return {
    name,
    value,
    by: "Fatima",
    at: minutes(-12),
    on: { name: "", letter: "A" },
    byRadio: null,
    seen: [`seen-${name}`],
    others: [],
  };
}

export function emergency(changes: Partial<EmergencyReport> = {}): EmergencyReport {
  return {
    id: "e6",
    number: "N-ZB03-A6",
    spokenNumber: "N, zet bé nul drie, Anton, zes",
    what: "rook in trapportiek",
    place: "Merelhof 12–40",
    reach: "bewoner op straat, rode jas",
    erased: null,
    toldAt: minutes(-6),
    paperNumber: null,
    writtenAt: minutes(-6),
    by: "Fatima",
    byRadio: null,
    stage: "reported",
    relays: [],
    acknowledgements: [],
    radioText: "Noodmelding zes van zet bé nul drie. Rook in trapportiek. Merelhof 12 tot 40. Negen woorden.",
    waitingSince: changes.toldAt ?? minutes(-6),
    remindAt: minutes(-1),
    whereabouts: [{ kind: "only_here" }],
    ...changes,
  };
}

/** Answers that every screen needs; a test adds its own. */
export function answers(own: Answers = {}): Answers {
  return {
    look: () => look(),
    get_configuration: () => configuration,
    get_desk: () => desk(),
    list_requests: () => ({ rows: [row()], total: 1 }),
    list_drafts: () => ({ drafts: [] }),
    list_whereabouts: ({ of }) => ({ records: of.map((id) => ({ id, places: [{ kind: "only_here" }] })) }),
    read_text: ({ text }) => ({ deadline: null, bsn: false, withoutBsn: text }),
    propose_urgency: () => ({ urgency: null, deadline: null }),
    find_alike: () => ({ rows: [], onForm: [] }),
    list_handovers: () => ({ handovers: [] }),
    list_actions: () => ({ open: [], done: [] }),
    list_sheets: () => ({
      sheets: [],
      blanks: [],
      contradicted: [],
      stale: [],
      languages: [],
      copiesToday: 0,
      last: null,
    }),
    // Which sheets fit is the program's to say; without an answer of its own a test finds all of them.
    find_sheets: async () => ({
      codes: ((await own.list_sheets?.({}))?.sheets ?? []).map((one) => one.code),
    }),
    find_personal: ({ texts }) => ({ found: [], without: texts }),
    save_draft: ({ id }) => ({ id: id ?? "d1", at: NOW }),
    put_draft_away: () => ({}),
    lock: () => look({ stage: "locked" }),
    ...own,
  };
}
