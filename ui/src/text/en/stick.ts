import type { stick as dutch } from "../nl/stick";
import { pluralEnglish as plural } from "../plural";

const requests = (count: number) => plural(count, "1 request", `${count} requests`);
const emergencies = (count: number) => plural(count, "1 emergency report", `${count} emergency reports`);

export const stick = {
  title: "Stick",
  intro:
    "For when there is no connection. Everything goes along encrypted. What is on the stick already stays.",
  which: "Which stick?",
  looksFor: "No stick found yet. Put one into this laptop; it shows here by itself.",
  free: (size: string) => `${size} free`,
  other: "Another folder",
  folder: "Folder",
  folderHint: "Type where the stick is. For example E:\\ or /media/stick.",
  pickFolder: "Choose folder",
  folderMissing: "Choose a stick first, or type a folder.",

  toTitle: "To a stick",
  forWhom: "Whom is the stick for?",
  madeFor: { laptops: "our laptops", town_hall: "the town hall" },
  tiles: { town_hall: "The town hall", laptops: "Our laptops" },
  forLaptops: "Everything of this point. Only laptops that are paired can read it.",
  forTownHall:
    "Numbers, subjects, statuses, emergency reports and what was passed on. No other texts about people.",
  write: "Put on the stick",
  writing: "Busy: writing, and then reading back whether all of it is there. Leave the stick in…",
  mayPullOut: "The stick may be pulled out",
  notYet: "Leave the stick in for a moment",
  number: "Stick",
  numberDo: (number: string) => `Write ${number} on the stick or on a label.`,
  whatIsOn: (madeFor: string, size: string) => `For ${madeFor}, ${size}. Read back: all of it is there.`,
  wordsTitle: "Write these six words on a separate note",
  wordsWhy:
    "The town hall is not enrolled here yet. Only these words open the stick there. Send the note apart, not with the stick. You see the words once.",
  wordsLabel: "The six words",
  wordsKept: "The words are on a note",
  wordsNotKept: "Tick the box first: the words do not come back.",
  finish: "Done",
  another: "Another stick",

  handTitle: "Who takes the stick along?",
  handTo: "Function",
  handToHint: "No name. For example: courier.",
  handAt: "What time",
  handAtHint: "For example: 14:05.",
  handBefore: (time: string, day: string) =>
    `The stick was made ${day ? `on ${day} ` : ""}at ${time}. Check the time.`,
  handSave: "It was handed over like this",
  handLater: "It can be filled in later too: under ‘Put on sticks’.",
  handed: (to: string, time: string) => `handed to ${to}, ${time}`,
  handedDone: (number: string, to: string) => `Stick ${number} was handed to ${to}.`,

  fromTitle: "From a stick",
  fromIntro: "First look what is on it, then take it over.",
  look: "Look what is on it",
  looks: "The stick is being read. Leave it in…",
  onTitle: (label: string) => `On the stick: ${label}`,
  onNothing: "There is nothing of Steunpunt on this stick.",
  /** `time` brings its own comma. */
  from: (who: string, time: string) => `From ${who}${time}`,
  fromOwn: (time: string) => `From this laptop itself${time}`,
  fromUnknown: "From another laptop",
  ofPoint: (point: string) => `point ${point}`,
  stickNumber: (number: string) => `stick ${number}`,
  contents: (all: number, fresh: number, toCheck: number) =>
    [requests(all), fresh === 0 ? "none new" : `${fresh} new`, toCheck === 0 ? "" : `${toCheck} to check`]
      .filter(Boolean)
      .join(", "),
  emergencies: (all: number, fresh: number) =>
    `${emergencies(all)}, ${fresh === 0 ? "none new" : `${fresh} new`}`,
  freshLines: (count: number) => plural(count, "1 new line", `${count} new lines`),
  newReceipt: "new receipt",
  nothingNew: "all of this is here already",
  states: {
    readable: "",
    for_another: "For somebody else, not readable here. You can take it along.",
    needs_passphrase: "Opens with the six words of the note. No words? You can take it along unread.",
    wrong_passphrase: "These six words do not open this bundle. Check them and type them again.",
    interrupted: "Export broken off: the stick was pulled out too soon. Have it made again.",
    too_large: "Too large to be of Steunpunt. It is not read.",
    damaged: "Damaged or changed since it was written. Have it made again.",
    newer: "Made with a newer version of Steunpunt. Put that on this laptop too.",
    other_point: "Of another point. Cannot be taken over here.",
    exercise: "Exercise and real never go together. Cannot be taken over here.",
    not_admitted: "Of a laptop that was not let in here. Ask the coordinator.",
    struck_off:
      "Of a laptop that was struck off. What is new in it does not come into the list, but is put aside.",
    not_readable: "The stick does not give this file back. Try again, or take another laptop.",
    not_ours: "Not a file of Steunpunt. It stays as it is.",
  },
  forTownHallHere: "For the town hall, not readable here. You can take it along.",
  othersFiles: (count: number) =>
    plural(count, "and 1 file that is not of Steunpunt", `and ${count} files that are not of Steunpunt`),
  words: "The six words of the note",
  wordsHint: "Small letters, with spaces in between.",
  openWithWords: "Open with these words",
  take: "Take over",
  takes: "Taking over. Leave the stick in…",
  takeHint: "Nothing is overwritten. Taking over twice does no harm.",
  takeNothing: "There is nothing new to take over.",
  carry: "Take along for the other",
  carried: (count: number) =>
    plural(count, "1 file goes along with this laptop.", `${count} files go along with this laptop.`),
  taken: "Taken over",
  newEntries: (count: number) => plural(count, "1 line was added", `${count} lines were added`),
  receiptTaken: "The receipt is up to date",
  newEmergencies: (count: number) =>
    plural(count, "1 new emergency report", `${count} new emergency reports`),
  newRequests: (count: number) => plural(count, "1 new request", `${count} new requests`),
  known: (count: number) => plural(count, "1 line was here already", `${count} lines were here already`),
  toCheck: (count: number) =>
    plural(
      count,
      "1 request to check: two people wrote something else",
      `${count} requests to check: two people wrote something else`,
    ),
  aside: (count: number) =>
    plural(
      count,
      "1 line is put aside: see More, Laptops",
      `${count} lines are put aside: see More, Laptops`,
    ),
  unknown: (count: number) =>
    plural(
      count,
      "1 line was not taken over: it is of a laptop that nobody let in",
      `${count} lines were not taken over: they are of a laptop that nobody let in`,
    ),
  toDesk: "To the desk",

  carriedTitle: "Taken along for others",
  handedIn: {
    taken: (when: string) => `✓ handed in at the town hall, ${when}`,
    not_for_them: (when: string) =>
      `The town hall cannot open this (asked ${when}). Take it on a stick to whom it is for.`,
    later: (when: string) => `The town hall could not take it ${when}. It is tried again; nothing is lost.`,
  },
  carriedIntro: "This laptop cannot read it, only pass it on.",
  carriedFile: (point: string, number: number, size: string) => `point ${point}, stick ${number}, ${size}`,
  writeCarried: "Put this on the stick",
  writtenCarried: "It is on the stick. The stick may be pulled out.",

  listTitle: "Put on sticks",
  listNone: "Nothing was put on a stick yet.",
  listItem: (madeFor: string, time: string) => `for ${madeFor}, ${time}`,
  notHanded: "not handed over yet",
  hand: "Handed over",
} satisfies typeof dutch;
