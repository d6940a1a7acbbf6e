/** Shapes of the exchange until they are generated. */

import type { DocumentMade, Moment, Nothing } from "./generated/commands";

declare module "./generated/commands" {
  interface Laptop {
    device: string;
    name: string;
    letter: string;
    standing: "admitted" | "struck_off";
    inTouch: boolean;
    lastMet: Moment | null;
    clockAheadSeconds: number | null;
    address: string | null;
    behind: number;
  }
  interface Laptops {
    own: Laptop;
    others: Laptop[];
    listening: string[];
    trouble: LaptopTrouble | null;
  }
  type LaptopTrouble = "not_listening" | "no_discovery";
  type PairingStage = "none" | "inviting" | "looking" | "compare" | "waiting" | "done" | "failed";
  type PairingFailure =
    | "expired"
    | "used"
    | "wrong_code"
    | "not_found"
    | "other_point"
    | "exercise"
    | "other_version"
    | "not_the_same"
    | "line";
  interface Pairing {
    stage: PairingStage;
    code: string | null;
    validUntil: Moment | null;
    addresses: string[];
    check: string | null;
    otherName: string | null;
    otherLetter: string | null;
    newLetter: string | null;
    failure: PairingFailure | null;
    recoveryCode: string | null;
  }
  type WhyCause =
    | "no_network"
    | "other_network"
    | "not_found"
    | "something_else"
    | "refused"
    | "firewalled"
    | "bad_line"
    | "wrong_key"
    | "not_paired"
    | "struck_off"
    | "clock_off"
    | "exercise";
  interface Cause {
    cause: WhyCause;
    seconds: number | null;
  }
  interface Why {
    causes: Cause[];
  }
  type MadeFor = "laptops" | "town_hall";
  interface FoundStick {
    folder: string;
    label: string;
    freeBytes: number | null;
  }
  interface Sticks {
    sticks: FoundStick[];
  }
  interface BundleLook {
    id: string;
    number: number;
    letter: string;
    madeFor: MadeFor;
    writtenAt: Moment;
    handedTo: string | null;
    handedAt: Moment | null;
    file: string | null;
  }
  interface Bundles {
    bundles: BundleLook[];
  }
  interface StickWritten {
    bundle: BundleLook;
    bytes: number;
    mayPullOut: boolean;
    passphrase: string | null;
  }
  type OnStickState =
    | "readable"
    | "for_another"
    | "needs_passphrase"
    | "interrupted"
    | "too_large"
    | "damaged"
    | "newer"
    | "other_point"
    | "exercise"
    | "not_admitted"
    | "not_readable"
    | "not_ours";
  interface OnStick {
    file: string;
    state: OnStickState;
    point: string | null;
    letter: string | null;
    name: string | null;
    number: number | null;
    writtenAt: Moment | null;
    madeFor: MadeFor | null;
    entries: number;
    requests: number;
    newRequests: number;
    toCheck: number;
    newEntries: number;
    ownBundle: boolean;
  }
  interface StickLook {
    bundles: OnStick[];
  }
  interface StickTaken {
    newEntries: number;
    known: number;
    aside: number;
    unknown: number;
    newRequests: number;
    toCheck: number;
  }
  interface CarriedFile {
    file: string;
    point: string;
    number: number;
    bytes: number;
  }
  interface Carried {
    files: CarriedFile[];
  }
  type CodesKind = "emergency" | "request" | "changes";
  interface CodesOf {
    kind: CodesKind;
    id: string | null;
  }
  interface CodePart {
    text: string;
    svg: string;
  }
  interface Codes {
    parts: CodePart[];
    bytes: number;
    passphrase: string | null;
  }
  type ScannedWhat = "bundle" | "receipt" | "enrolment";
  interface Scanned {
    what: ScannedWhat;
    number: number;
    parts: number;
    missing: number[];
    again: boolean;
    taken: StickTaken | null;
    enrolled: TownHall | null;
  }
  interface RadioCode {
    groups: string;
    bare: string;
    characters: number;
  }
  interface RadioTaken {
    number: string;
    new: boolean;
  }
  interface TownHallEnrolled {
    name: string;
    addresses: string[];
    fingerprint: string;
  }
  interface TownHall {
    enrolled: TownHallEnrolled | null;
    inTouch: boolean;
    lastMet: Moment | null;
    lastConfirmed: Moment | null;
    confirmedAll: boolean;
    waiting: number;
    trouble: WhyCause | null;
  }
  interface DeskLaptops {
    paired: number;
    inTouch: number;
  }
  interface OtherClock {
    name: string;
    letter: string;
    aheadSeconds: number;
  }
  type Whereabouts =
    | { kind: "only_here" }
    | { kind: "laptop"; name: string; letter: string; at: Moment }
    | {
        kind: "stick";
        number: number;
        letter: string;
        writtenAt: Moment;
        handedTo: string | null;
        handedAt: Moment | null;
      }
    | { kind: "town_hall"; name: string; at: Moment };
  interface Commands {
    list_laptops: { input: Nothing; output: Laptops };
    name_laptop: { input: { device: string; name: string }; output: Laptops };
    set_laptop_address: { input: { device: string; address: string }; output: Laptops };
    strike_off_laptop: { input: { device: string }; output: Laptops };
    invite_laptop: { input: Nothing; output: Pairing };
    join_laptop: { input: { code: string; address: string | null }; output: Pairing };
    join_point: {
      input: { code: string; address: string | null; passphrase: string; name: string };
      output: Pairing;
    };
    get_pairing: { input: Nothing; output: Pairing };
    confirm_pairing: { input: { same: boolean }; output: Pairing };
    cancel_pairing: { input: Nothing; output: Pairing };
    look_why: { input: { device: string | null; address: string | null }; output: Why };
    find_sticks: { input: Nothing; output: Sticks };
    write_stick: { input: { folder: string; madeFor: MadeFor }; output: StickWritten };
    look_at_stick: { input: { folder: string; passphrase: string | null }; output: StickLook };
    take_from_stick: {
      input: { folder: string; files: string[]; passphrase: string | null };
      output: StickTaken;
    };
    carry_from_stick: { input: { folder: string; files: string[] }; output: Carried };
    write_carried: { input: { folder: string }; output: Carried };
    list_carried: { input: Nothing; output: Carried };
    list_bundles: { input: Nothing; output: Bundles };
    hand_over_bundle: { input: { id: string; to: string; at: Moment | null }; output: Bundles };
    make_codes: { input: { what: CodesOf; madeFor: MadeFor }; output: Codes };
    print_codes: { input: { what: CodesOf; madeFor: MadeFor }; output: DocumentMade };
    scan_code: { input: { text: string }; output: Scanned };
    read_code_picture: { input: { content: string }; output: Scanned };
    forget_codes: { input: Nothing; output: Nothing };
    make_radio_code: {
      input: { kind: "emergency" | "request"; id: string; madeFor: MadeFor };
      output: RadioCode;
    };
    take_radio_code: { input: { text: string }; output: RadioTaken };
    get_town_hall: { input: Nothing; output: TownHall };
    enrol: { input: { content: string }; output: TownHall };
  }
}
