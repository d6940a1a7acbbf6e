/** Other laptops, sticks, codes and a town hall, invented. */

import { CommandFailed } from "../src/backend";
import type { Answers } from "../src/backend/fake";
import type { BundleLook, Laptop, Pairing, Scanned, TownHall, Whereabouts } from "../src/generated/commands";
import {
  aside,
  asideLine,
  bundle,
  carried,
  laptop,
  NO_PAIRING,
  onStick,
  RADIO_CODE,
  squares,
  taken,
  townHall,
} from "../src/test/exchange";
import { desk, emergency, minutes, NOW } from "../src/test/samples";

const PARTS = 7;

export function withExchange(base: Answers, options: URLSearchParams, changed: () => void): Answers {
  let others = [
    laptop({ inTouch: true, lastMet: NOW }),
    laptop({
      device: "c",
      letter: "C",
      name: "Gymzaal",
      lastMet: minutes(-32),
      behind: 14,
      clockAheadSeconds: 720,
      address: "192.168.1.44:7472",
    }),
    laptop({ device: "d", letter: "D", name: "", lastMet: null, behind: 212 }),
    laptop({ device: "e", letter: "E", name: "Kantoor", standing: "struck_off" }),
  ].slice(0, Number(options.get("laptops") ?? 4));
  let own = laptop({ device: "a", letter: "A", name: "Balie" });
  let pairing: Pairing = {
    ...NO_PAIRING,
    ...(JSON.parse(options.get("pairing") ?? "{}") as Partial<Pairing>),
  };
  let bundles = [
    bundle({ id: "s7", number: 7, handedTo: "koerier", handedAt: minutes(-7) }),
    bundle({ id: "s6", number: 6, writtenAt: minutes(-95), madeFor: "laptops" }),
  ];
  let scanned: number[] = [];
  let files = options.has("carried") ? [carried()] : [];
  let hall: TownHall = options.has("enrolled")
    ? townHall()
    : townHall({ enrolled: null, lastConfirmed: null });
  const laptops = () => ({ own, others, listening: ["192.168.1.20:7472", "10.42.0.1:7472"], trouble: null });
  const change = (device: string, changes: Partial<Laptop>) => {
    if (device === own.device) own = { ...own, ...changes };
    others = others.map((one) => (one.device === device ? { ...one, ...changes } : one));
    return laptops();
  };
  const pair = (changes: Partial<Pairing>) => {
    pairing = { ...NO_PAIRING, ...changes };
    return pairing;
  };
  const later = (changes: Partial<Pairing>) => {
    setTimeout(() => {
      pair(changes);
      changed();
    }, 1500);
  };
  const compare = { stage: "compare", check: "418 207", otherName: "Zuid", otherLetter: "B" } as const;
  const scan = (part: number): Scanned => {
    const again = scanned.includes(part);
    scanned = [...new Set([...scanned, part])];
    const missing = Array.from({ length: PARTS }, (_, at) => at + 1).filter((one) => !scanned.includes(one));
    const whole = missing.length === 0;
    return {
      what: "bundle",
      number: part,
      parts: PARTS,
      missing,
      again,
      taken: whole ? taken() : null,
      enrolled: null,
    };
  };
  const places: Whereabouts[] = [
    { kind: "laptop", name: "Zuid", letter: "B", at: minutes(-11) },
    {
      kind: "stick",
      number: 7,
      letter: "A",
      writtenAt: minutes(-15),
      handedTo: "koerier",
      handedAt: minutes(-7),
    },
    { kind: "town_hall", name: "gemeente Utrecht", at: minutes(-2) },
  ];
  const whereabouts = options.has("elsewhere") ? places : [{ kind: "only_here" as const }];
  const withPlaces = async <T extends object>(answer: T | Promise<T> | undefined) => ({
    ...((await answer) as T),
    whereabouts,
  });
  return {
    ...base,
    get_desk: async () => {
      const found = (await base.get_desk?.({})) ?? desk();
      const paired = others.filter((one) => one.standing === "admitted");
      const inTouch = options.has("elsewhere") ? paired : paired.filter((one) => one.inTouch);
      const off = options.has("clocks") ? [{ name: "Gymzaal", letter: "C", aheadSeconds: 720 }] : [];
      return {
        ...found,
        laptops: { paired: paired.length, inTouch: inTouch.length, aside: options.has("aside") ? 3 : 0 },
        clock: { ...found.clock, otherLaptops: off },
        kept: { ...found.kept, oldestOnlyHere: minutes(options.has("alone") ? -300 : -90) },
      };
    },
    list_requests: async (input) => {
      const found = (await base.list_requests?.(input)) ?? { rows: [], total: 0 };
      return { ...found, rows: found.rows.map((one, at) => ({ ...one, onlyHere: at % 3 === 1 })) };
    },
    get_request: (input) => withPlaces(base.get_request?.(input)),
    get_emergency: (input) => withPlaces(base.get_emergency?.(input)),
    list_emergencies: () => ({
      reports: [emergency(), emergency({ id: "e7", number: "N-ZB03-A7", what: "gaslucht" })],
    }),
    list_laptops: laptops,
    list_aside: () => ({
      groups: options.has("aside")
        ? [
            aside({ device: "e", name: "Kantoor", letter: "E" }),
            aside({ reason: "second_entry", entries: 1, read: true }),
          ]
        : [],
    }),
    read_aside: () => ({
      lines: [
        asideLine({
          kind: "request",
          says: [
            { field: "category", value: "5.2" },
            { field: "urgency", value: "U1" },
          ],
        }),
        asideLine(),
        asideLine({ kind: "note", says: [{ field: null, value: "Buurman heeft een sleutel" }] }),
      ],
    }),
    mark_aside_read: () => ({ groups: [] }),
    name_laptop: ({ device, name }) => change(device, { name }),
    set_laptop_address: ({ device, address }) => change(device, { address: address || null }),
    strike_off_laptop: ({ device }) => change(device, { standing: "struck_off" }),
    get_pairing: () => pairing,
    invite_laptop: () =>
      pair({
        stage: "inviting",
        code: "K7QM 4TXD WRA2",
        validUntil: NOW + 120_000,
        addresses: ["192.168.1.20:7472"],
      }),
    join_laptop: () => {
      later(compare);
      return pair({ stage: "looking" });
    },
    join_point: () => {
      later(compare);
      return pair({ stage: "looking" });
    },
    confirm_pairing: ({ same }) => {
      if (!same) return pair({ stage: "failed", failure: "not_the_same" });
      const recoveryCode = options.has("fresh") ? "K7QM-4TXD-9WRA-H2VN-PC6E-3YJB-8SGZ" : null;
      later({ ...compare, stage: "done", newLetter: options.has("fresh") ? "C" : null, recoveryCode });
      return pair({ ...compare, stage: "waiting" });
    },
    cancel_pairing: () => pair({}),
    look_why: () => ({
      causes: [
        { cause: "firewalled", seconds: null },
        { cause: "not_found", seconds: null },
        { cause: "clock_off", seconds: -720 },
      ],
    }),
    find_sticks: () => ({
      sticks: options.has("stickless")
        ? []
        : [
            { folder: "/media/KINGSTON", label: "KINGSTON", freeBytes: 7_400_000_000 },
            { folder: "/media/ROOD", label: "ROOD", freeBytes: 1_100_000_000 },
          ],
    }),
    write_stick: ({ madeFor }) => {
      const made = bundle({
        id: `s${bundles.length + 6}`,
        number: bundles.length + 6,
        madeFor,
        writtenAt: NOW,
      });
      bundles = [made, ...bundles];
      const passphrase =
        madeFor === "town_hall" && !hall.enrolled ? "fiets tulp molen sjaal kaars regen" : null;
      return { bundle: made, bytes: 84_000, mayPullOut: true, passphrase };
    },
    look_at_stick: () => ({ bundles: onStick() }),
    take_from_stick: () => taken(),
    carry_from_stick: () => {
      files = [carried()];
      return { files };
    },
    write_carried: () => ({ files }),
    list_carried: () => ({ files }),
    list_bundles: () => ({ bundles }),
    hand_over_bundle: ({ id, to, at }) => {
      const hand = (one: BundleLook) => (one.id === id ? { ...one, handedTo: to, handedAt: at } : one);
      bundles = bundles.map(hand);
      return { bundles };
    },
    make_codes: ({ what }) => ({
      parts: Array.from({ length: what.kind === "changes" ? PARTS : 1 }, (_, at) => ({
        text: `SP1${at}`,
        svg: squares(at),
      })),
      bytes: 1900,
      passphrase: options.has("words") ? "fiets tulp molen sjaal kaars regen" : null,
    }),
    print_codes: () => ({ document: "codes", fileName: "codes.pdf" }),
    scan_code: ({ text }) => scan(Number(text) || 1),
    read_code_picture: () => scan(3),
    forget_codes: () => {
      scanned = [];
      return {};
    },
    make_radio_code: () => RADIO_CODE,
    take_radio_code: ({ text }) => {
      if (text.includes("X")) throw new CommandFailed("misheard", { group: 2 });
      return { number: "N-ZB03-B4", new: true };
    },
    get_town_hall: () => hall,
    enrol: () => {
      hall = townHall();
      return hall;
    },
  };
}
