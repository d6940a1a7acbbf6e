/** Invented data of one afternoon at De Schakel. */

import type { Answers } from "../src/backend/fake";
import type { DraftTitle, EmergencyReport, Look, RequestRow } from "../src/generated/commands";
import {
  answers,
  desk,
  emergency,
  field,
  look,
  minutes,
  NOW,
  requestPage,
  row,
  savedRequest,
} from "../src/test/samples";
import { sheetLibrary, sheetPage } from "../src/test/sheets";

interface DemoOptions {
  theme: string;
  language: string;
  stage: string;
  emergencies: number;
  exercise: boolean;
  requests: number;
}

const someRows: Partial<RequestRow>[] = [
  {},
  {
    id: "r151",
    number: "ZB03-A151",
    category: "5.2",
    what: "Insuline moet koel blijven",
    place: "Lijsterlaan 22",
    deadline: minutes(198),
    status: "accepted",
    assignedTo: "Joris",
  },
  {
    id: "r133",
    number: "ZB03-A133",
    category: "5.3",
    what: "Thuiszorg is niet gekomen, mevrouw zit al sinds 8 uur in de stoel",
    place: "Merelhof 31",
    deadline: minutes(-25),
    status: "forwarded",
  },
  {
    id: "r139",
    number: "ZB03-A139",
    category: "5.5",
    urgency: "U3",
    countsAs: "U3",
    what: "Controlebezoek mevr. (84), doet niet open; buurvrouw nr 5 heeft sleutel",
    place: "Merelhof 7",
    deadline: minutes(348),
    status: "in_progress",
    assignedTo: "2 bezoekers",
    toCheck: true,
  },
  {
    id: "r152",
    number: "ZB03-A152",
    category: "2.2",
    urgency: "U3",
    countsAs: "U3",
    what: "Water bezorgen, kan de trap niet af (2 personen)",
    place: "Zwaluwstraat 31, 5 hoog",
    deadline: minutes(408),
  },
  {
    id: "r144",
    number: "ZB03-A144",
    category: "3.1",
    urgency: "U3",
    countsAs: "U3",
    what: 'Bericht aan zoon in Enschede: "wij zijn veilig"',
    place: "wacht in de zaal",
    deadline: null,
    status: "receipt_confirmed",
  },
  {
    id: "r150",
    number: "ZB03-A150",
    category: "4.3",
    urgency: "U4",
    countsAs: "U4",
    what: "Wanneer wordt het afval opgehaald?",
    place: "Lijsterlaan",
    deadline: null,
    paperNumber: "P-0012",
  },
  {
    id: "r149",
    number: "ZB03-A149",
    category: "8.3",
    urgency: "U4",
    countsAs: "U4",
    what: "Gerucht: morgen geen school, klopt dat?",
    place: "",
    deadline: null,
  },
];

function rows(count: number): RequestRow[] {
  return Array.from({ length: count }, (_, index) => {
    const base = row(someRows[index % someRows.length]);
    return index < someRows.length ? base : { ...base, id: `${base.id}-${index}`, number: `ZB03-B${index}` };
  });
}

export function demoAnswers(options: DemoOptions): Answers {
  const point = { ...desk().point, exercise: options.exercise };
  let stage = options.stage as Look["stage"];
  const all = rows(options.requests);
  let reports: EmergencyReport[] = [
    emergency({
      stage: "relayed",
      relays: [{ to: "Coördinatiepunt", means: "handheld_radio", at: minutes(-5), notedBy: "Fatima" }],
      remindAt: minutes(4),
    }),
    emergency({
      id: "e7",
      number: "N-ZB03-A7",
      what: "man onwel bij de ingang",
      place: "parkeerplaats sporthal",
      toldAt: minutes(-2),
      remindAt: minutes(3),
    }),
    emergency({ id: "e8", what: "gaslucht", place: "Zwaluwstraat 2" }),
  ].slice(0, options.emergencies);
  let drafts: DraftTitle[] = [
    {
      id: "d7",
      form: "request",
      title: "Insuline, Lijsterlaan 22",
      begunBy: "Fatima",
      mine: true,
      at: minutes(-4),
      putAway: false,
    },
    {
      id: "d8",
      form: "request",
      title: "Rolstoel kwijt",
      begunBy: "Joris",
      mine: false,
      at: minutes(-34),
      putAway: false,
    },
  ];
  const settings = { ...desk().settings, theme: options.theme, language: options.language };
  const laptop = () =>
    look({
      stage,
      point,
      theme: options.theme,
      language: options.language,
      now: NOW,
      unacknowledged: { count: reports.length, oldest: reports[0]?.writtenAt ?? null },
    });
  const page = (id: string) => {
    const found = all.find((one) => one.id === id) ?? row();
    return requestPage({
      row: found,
      actions: ["accept", "forward", "confirm_receipt", "start", "close"],
      fields: [
        field("category", found.category),
        {
          ...field("what", found.what),
          others: found.toCheck
            ? [
                {
                  value: "Mevrouw (84) is bij haar dochter, hoeft niet meer",
                  by: "Ans",
                  at: minutes(-8),
                  on: { name: "Zuid", letter: "B" },
                  byRadio: null,
                },
              ]
            : [],
        },
        field("where", found.place),
        field("urgency", found.urgency),
        field("deadline", found.deadline),
        field("status", found.status),
        field("reach", "wacht hier tot 15:00"),
        field("people", 2),
        field("ticks", ["device_on_power", "cannot_walk"]),
        field("language", "tur"),
      ],
      linked: [
        row({
          id: "r131",
          number: "ZB03-A131",
          status: "settled",
          reason: "helped_here",
          what: "Insuline, koeltas meegegeven",
          place: "Lijsterlaan 24",
        }),
      ],
      timeline: [
        { at: minutes(-52), by: "Fatima", byRadio: null, role: "desk", what: { kind: "logged" } },
        {
          at: minutes(-40),
          by: "Joris",
          byRadio: null,
          role: "desk",
          what: { kind: "changed", field: "status", before: ["new"], after: "accepted" },
        },
        {
          at: minutes(-31),
          by: "Joris",
          byRadio: null,
          role: "desk",
          what: { kind: "changed", field: "where", before: ["Zwaluwstraat 8"], after: found.place },
        },
        {
          at: minutes(-30),
          by: "Joris",
          byRadio: null,
          role: "desk",
          what: { kind: "noted", text: "Dochter heeft een reserve-accu, komt om 15:00 terug." },
        },
        {
          at: minutes(-12),
          by: "Fatima",
          byRadio: null,
          role: "desk",
          what: {
            kind: "forwarded",
            to: "Coördinatiepunt",
            means: "handheld_radio",
            at: minutes(-13),
            details: ["what", "where"],
          },
        },
      ],
    });
  };
  return answers({
    list_sheets: () => sheetLibrary(),
    get_sheet: () => sheetPage(),
    look: laptop,
    get_desk: () =>
      desk({ point, settings, emergencies: reports, openRequests: all.length, toCheck: 1, drafts }),
    list_drafts: () => ({ drafts }),
    open_draft: ({ id }) => ({
      title: drafts.find((one) => one.id === id) ?? {
        id,
        form: "request",
        title: "",
        begunBy: null,
        mine: true,
        at: NOW,
        putAway: false,
      },
      content: JSON.stringify({
        what: "Insuline moet koel blijven, koelkast al 6 uur uit",
        place: "Lijsterlaan 22",
        category: "5.2",
      }),
    }),
    put_draft_away: ({ id }) => {
      drafts = drafts.filter((one) => one.id !== id);
      return {};
    },
    list_requests: ({ offset, limit, status, category, toCheck }) => {
      const found = all.filter(
        (one) =>
          (!status || one.status === status) &&
          (!category || one.category.startsWith(category)) &&
          (!toCheck || one.toCheck),
      );
      return { rows: found.slice(offset, offset + limit), total: found.length };
    },
    get_request: ({ id }) => page(id),
    log_request: ({ what, place, category, urgency }) => {
      const made = row({
        id: "r153",
        number: "ZB03-A153",
        what,
        place,
        category,
        urgency,
        countsAs: urgency,
      });
      all.unshift(made);
      return savedRequest({ row: made });
    },
    find_alike: ({ what }) => ({
      onForm: [],
      rows:
        what.length > 6
          ? [
              row({
                id: "r131",
                number: "ZB03-A131",
                status: "settled",
                reason: "helped_here",
                what: "Insuline, koeltas meegegeven",
                place: "Lijsterlaan 24",
                receivedAt: minutes(-92),
              }),
              row({
                id: "r098",
                number: "ZB03-A098",
                what: "Medicijn ophalen",
                place: "Lijsterlaan 22",
                receivedAt: minutes(-1500),
              }),
            ]
          : [],
    }),
    propose_urgency: ({ answers: given, category }) => ({
      urgency: given.life ? "U1" : given.four_hours ? "U2" : given.self_help ? "U4" : category ? "U2" : null,
      deadline: null,
    }),
    read_text: ({ text }) => ({
      deadline: /nog (\d+) uur/.test(text) ? minutes(180) : null,
      bsn: /\d{9}/.test(text),
      withoutBsn: text.replace(/\d{9}/, ""),
    }),
    search: ({ text }) => ({
      hits: [
        ...reports.map((report) => ({ kind: "emergency" as const, report })),
        ...all.map((one) => ({ kind: "request" as const, row: one })),
      ].filter((hit) => JSON.stringify(hit).toLowerCase().includes(text.toLowerCase())),
      more: false,
      total: null,
    }),
    report_emergency: (input) => {
      const made = emergency({
        ...input,
        id: "e9",
        number: "N-ZB03-A9",
        toldAt: NOW,
        writtenAt: NOW,
        remindAt: minutes(5),
      });
      reports = [...reports, made];
      return made;
    },
    get_emergency: ({ id }) => reports.find((one) => one.id === id) ?? emergency(),
    relay_emergency: ({ id }) => reports.find((one) => one.id === id) ?? emergency(),
    acknowledge_emergency: ({ id }) => {
      reports = reports.filter((one) => one.id !== id);
      return emergency({ stage: "acknowledged" });
    },
    print_slip: () => ({ document: "slip", fileName: "bon.pdf" }),
    confirm_clock: () => ({}),
    list_volunteers: () => ({
      volunteers: [
        { id: "v1", name: "Fatima", role: "desk", active: true },
        { id: "v2", name: "Joris", role: "desk", active: true },
      ],
    }),
    lock: () => {
      stage = "locked";
      return laptop();
    },
  });
}
