/** Around the desk, invented: opening and locking, volunteers, counting, files, settings. */

import { CommandFailed } from "../src/backend";
import type { Answers } from "../src/backend/fake";
import type { Look, Settings, Tally, Trouble, Volunteer, WalkIn } from "../src/generated/commands";
import { configuration } from "../src/test/configuration";
import { desk, look, minutes, NOW } from "../src/test/samples";

const CODE = "K7QM-4TXD-9WRA-H2VN-PC6E-3YJB-8SGZ";
const QUARTER = 15;
const COUNTS = [3, 8, 14, 11, 9, 17, 22, 19, 13, 8, 6, 9, 4];

export function withHousehold(base: Answers, options: URLSearchParams): Answers {
  let stage = (options.get("stage") ?? "open") as Look["stage"];
  let exists = !options.has("fresh");
  let exercise = options.has("exercise");
  let trouble = options.get("trouble") as Trouble | null;
  let pause: number | null = options.has("pause") ? NOW + 30_000 : null;
  let wrong = 0;
  let settings: Settings = {
    ...desk().settings,
    theme: options.get("theme") ?? "light",
    language: options.get("language") ?? "nl",
    lockAfterMinutes: Number(options.get("lock") ?? 5),
  };
  const role = options.get("role") ?? "coordinator";
  let people: Volunteer[] = [
    { id: "v1", name: "Fatima", role, active: true },
    { id: "v2", name: "Joris", role: "communications", active: true },
    { id: "v3", name: "Ans", role: "desk", active: true },
    { id: "v4", name: "Mehmet", role: "desk", active: true },
    { id: "v5", name: "Wil", role: "desk", active: false },
  ];
  let counted: string[] = [];
  const point = () => ({ ...desk().point, exercise });
  const aside = options.has("aside") ? [{ name: "apart-2026-11-23-1412" }] : [];
  const store = () => ({ exists, trouble, setAside: aside });
  const laptop = async () => {
    const found = (await base.look?.({})) ?? look();
    return look({
      stage,
      real: store(),
      point: stage === "closed" ? null : point(),
      unacknowledged: stage === "closed" ? { count: 0, oldest: null } : found.unacknowledged,
      language: settings.language,
      theme: settings.theme,
      newLetter: options.get("letter"),
      pinPauseUntil: pause,
    });
  };
  const to = (next: Look["stage"]) => {
    stage = next;
    return laptop();
  };
  const tally = (): Tally => ({
    today: COUNTS.reduce((sum, one) => sum + one, 0) + counted.length,
    byReason: configuration.visitReasons.map((reason, place) => ({
      reason: reason.code,
      count: (COUNTS[place] ?? 0) + counted.filter((one) => one === reason.code).length,
    })),
    quarters: COUNTS.map((count, place) => ({
      start: minutes((place - COUNTS.length + 1) * QUARTER - 12),
      count: place === COUNTS.length - 1 ? count + counted.length : count,
    })),
    last: counted.length > 0 ? { reason: counted.at(-1) ?? "", at: NOW } : null,
  });
  const page = (fileName: string) => ({ document: fileName, fileName });
  const change = (id: string, changes: Partial<Volunteer>) => {
    people = people.map((one) => (one.id === id ? { ...one, ...changes } : one));
    return { volunteers: people };
  };
  return {
    ...base,
    look: laptop,
    get_configuration: () => ({
      ...configuration,
      problem: options.has("problem")
        ? "categories.toml, line 12, group.leaf.urgency: U9 is not an urgency"
        : null,
    }),
    get_desk: async () => {
      const found = (await base.get_desk?.({})) ?? desk();
      const may = configuration.may[role] ?? [];
      const kept = { ...found.kept, damaged: options.has("damaged") };
      return { ...found, kept, point: point(), settings, me: { ...found.me, role, may } };
    },
    propose_passphrase: () => ({
      passphrase: ["fiets", "koffie", "tulp", "molen", "sjaal"].sort(() => Math.random() - 0.5).join(" "),
    }),
    open_point: () => {
      exists = true;
      stage = "open";
      return { code: CODE };
    },
    start_exercise: () => {
      exercise = true;
      return to("open");
    },
    unlock_store: ({ passphrase }) => {
      if (passphrase === "stuk") throw new CommandFailed("store_damaged");
      if (passphrase === "vol") throw new CommandFailed("disk_full");
      if (passphrase !== "oefenen") throw new CommandFailed("wrong_passphrase");
      return to("locked");
    },
    use_recovery_code: ({ code }) => {
      if (!code.startsWith("K7QM")) throw new CommandFailed("wrong_recovery_code", { typo: true });
      stage = "locked";
      return { code: CODE };
    },
    begin_beside: () => {
      exists = false;
      trouble = null;
      return laptop();
    },
    list_backups: () => ({
      outOfReach: [],
      backups: [-8, -38, -68, -400].map((age, place) => ({
        name: `kopie-${place}`,
        made: minutes(age),
        bytes: 3_400_000 - place * 120_000,
        secondPlace: place % 2 === 1,
      })),
    }),
    list_configuration_files: () => ({
      folder: "/home/ans/.local/share/steunpunt/echt/configuration",
      used: ["means.toml"],
      unread: [],
    }),
    continue_from_backup: () => {
      trouble = null;
      stage = "locked";
      return {
        made: minutes(-8),
        salvaged: 12,
        movedTo: "/home/balie/steunpunt/echt/beschadigd-2026-11-24-1412",
      };
    },
    close_store: () => {
      exercise = false;
      return to("closed");
    },
    lock: () => to("locked"),
    sign_in: ({ pin }) => {
      if (pin !== "1111") {
        wrong += 1;
        if (wrong >= 5) pause = NOW + 30_000;
        throw new CommandFailed("wrong_pin", { wrongInARow: wrong });
      }
      stage = "open";
      return desk().me;
    },
    list_volunteers: () => ({ volunteers: people }),
    add_volunteer: ({ name, role: given }) => {
      if (people.some((one) => one.name === name)) throw new CommandFailed("name_taken");
      people = [...people, { id: `v${people.length + 1}`, name, role: given, active: true }];
      return { volunteers: people };
    },
    change_volunteer: ({ id, role: given, active }) =>
      change(id, { ...(given ? { role: given } : {}), ...(active === null ? {} : { active }) }),
    reset_pin: () => ({ volunteers: people }),
    get_tally: tally,
    count_visit: ({ reason }) => {
      counted = [...counted, reason];
      return tally();
    },
    undo_visit: () => {
      counted = counted.slice(0, -1);
      return tally();
    },
    print_forms: () => page("formulieren.pdf"),
    print_start_card: () => page("startkaart.pdf"),
    print_key_card: () => page("toetsenkaart.pdf"),
    print_recovery_card: () => page("herstelkaart.pdf"),
    preview_import: ({ mapping, category }) => ({
      columns: ["Formuliernummer", "Tijd", "Aangenomen door", "Categorie", "Wat", "Waar", "Urgentie", "Naam"],
      mapping: mapping ?? {
        paper_number: "Formuliernummer",
        received_at: "Tijd",
        received_by: "Aangenomen door",
        category: "Categorie",
        what: "Wat",
        where: "Waar",
        urgency: "Urgentie",
        name: "Naam",
      },
      sample: [
        [
          "P-0001",
          "12-01-2027 09:05",
          "MK",
          "1.1",
          "Zuurstofapparaat zonder stroom, accu nog 3 uur",
          "Kastanjelaan 8",
          "U2",
          "",
        ],
      ],
      good: category ? 44 : 41,
      known: 3,
      bad: category ? 1 : 4,
      problems: [
        { line: 4, field: "what", reason: "empty", found: "" },
        { line: 9, field: "category", reason: "unknown_category", found: "hulp" },
        { line: 17, field: "received_at", reason: "bad_time", found: "gisteren" },
        { line: 22, field: "urgency", reason: "unknown_urgency", found: "heel hoog" },
      ].slice(0, category ? 1 : 4),
      takenBefore: null,
      bsnLines: [12, 31],
    }),
    take_in_import: () => ({
      taken: 41,
      known: 3,
      refused: 4,
      takenBefore: null,
      bsnLines: [12, 31],
      rejectDocument: page("niet-overgenomen.csv"),
    }),
    export_requests: ({ format }) => ({
      file: page(`hulpvragen.${format}`),
      requests: 151,
      entries: 1804,
      digest: "7Q4K-M2XD",
    }),
    change_settings: (next) => {
      settings = next;
      return settings;
    },
    make_backup: () => ({ name: "kopie", made: NOW, bytes: 3_500_000, secondPlace: false }),
    verify: () => ({
      entries: 1804,
      requests: 151,
      awaiting: 0,
      problems: options.has("damaged") ? ["entry 812 of A: hash differs"] : [],
    }),
    change_passphrase: () => ({}),
    renew_recovery_code: () => ({ code: CODE }),
    merge_set_aside: () => ({ entries: 212 }),
    next_case: ({ after }) => walkIn(after),
  };
}

function walkIn(after: string | null): WalkIn {
  return {
    id: after ? `${after}+` : "5.1-01",
    who: "Man van 68 met lege doosjes",
    says: "Mijn hartpillen zijn op sinds vanochtend. Hier zijn de doosjes, ik neem er drie per dag.",
    kind: "request",
    lesson: "Neem over wat er op het doosje staat; ken of raad geen medicijnen.",
    entry: {
      category: "5.1",
      what: "Hartmedicijn op sinds vanochtend; naam en sterkte staan op meegebracht doosje",
      where: "Woont Kastanjelaan 21",
      urgency: "U2",
      reach: "Wacht hier",
      people: 1,
      deadline_minutes: 240,
      tried: "Apotheek is dicht",
    },
    place: (after?.length ?? 0) + 15,
    of: 231,
  };
}
