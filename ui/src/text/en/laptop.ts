import type { laptop as dutch } from "../nl/laptop";
import { pluralEnglish as plural } from "../plural";

export const laptop = {
  title: "Laptops",
  intro: "Paired laptops keep each other up to date by themselves. No internet is needed.",
  called: (name, letter) => `laptop ${name || letter}`,
  letter: (letter) => `Letter ${letter}`,
  ownTitle: "This laptop",
  listening: "Address to type on another laptop",
  listeningNone:
    "This laptop is on no network now. Turn on the Wi-Fi, or put a network cable between the laptops. A stick always works.",
  listeningLater: "As soon as you pair a laptop, the address of this laptop stands here.",
  troubles: {
    not_listening: "Other laptops cannot reach this one now. Restart the laptop. A stick always works.",
    no_discovery:
      "Other laptops do not find this one by themselves. Type the address shown here on the other.",
  },
  othersTitle: "Other laptops",
  none: "No other laptop is paired yet. What you write down is on this laptop only.",
  inTouch: "In touch",
  lastMet: (time, ago) => `Last seen ${time}, ${ago}`,
  neverMet: "Not seen yet",
  upToDate: "up to date",
  behind: (count) =>
    plural(count, "1 line from here is not there yet", `${count} lines from here are not there yet`),
  clockAhead: (duration) =>
    `The clock there is ${duration} ahead. Set the clock right on the laptop where it is wrong.`,
  clockBehind: (duration) =>
    `The clock there is ${duration} behind. Set the clock right on the laptop where it is wrong.`,
  struckOff: "Struck off: gets nothing new and can add nothing any more",
  reachedAt: (address) => `address ${address}`,
  rename: "Name",
  renameTitle: (called) => `What is ${called} called?`,
  renameLabel: "Name of the laptop",
  renameHint: "Short and easy to know: where it stands or whose it is. For example: South.",
  address: "Address",
  addressTitle: (called) => `Where is ${called} to be found?`,
  addressLabel: "Address of the other laptop",
  addressHint: "It is on the screen there, under More, Laptops. For example: 192.168.1.20:7472",
  actionsTitle: "One more laptop",
  actionsIntro:
    "Put the laptops on the same Wi-Fi, or a network cable between them. Pairing is needed once only.",
  invite: "Pair a laptop",
  inviteHint: "This laptop shows a code. You type it on the other.",
  join: "Type the code of the other laptop",
  onlyCoordinator: "Only the coordinator pairs laptops and strikes them off.",
  why: "Why do I not see the other one?",
  whyShort: "Why not in touch?",
  whyOne: (called) => `Why do I not see ${called}?`,
  whyLooks: "Having a look. This takes a few moments…",
  whyFirst: "Begin here",
  whyNext: "Then",
  whyNothing: "Nothing was found that stands in the way.",
  whyNothingDo: "See whether Steunpunt is open on the other laptop, and wait half a minute.",
  whyAgain: "Look again",
  whyStick: "In a hurry? Take a stick: More, Stick.",
  strikeOff: "Strike off",
  strikeOffTitle: (called) => `Strike off ${called}?`,
  strikeOffIntro: "Do this when the laptop is lost or stolen, or no longer takes part.",
  strikeOffWhat: [
    "What that laptop wrote until now stays.",
    "It gets nothing new any more, by stick neither.",
    "It is not spoken to any more. If a stick of that laptop comes later, what is on it is put aside until the coordinator reads it.",
    "The other laptops hear of it by themselves, as soon as they are in touch.",
    "This cannot be undone. Is the laptop found again, it can only begin anew, under another letter.",
  ],
  strikeOffDo: "Yes, strike off",
  strikeOffDone: (called) => `${called.charAt(0).toUpperCase()}${called.slice(1)} is struck off.`,
  asideTitle: (count: number) => `Put aside (${count})`,
  asideIntro:
    "This is kept, but does not count: it is not in the list. Is it right, and must something be done? Then write it down yourself as a request or an emergency report.",
  asideOnlyCoordinator: "The coordinator can read what it says.",
  asideOf: (called: string, count: number) => `Of ${called}: ${plural(count, "1 line", `${count} lines`)}`,
  asideUnknown: "an unknown laptop",
  asideAt: (time: string) => `written ${time}`,
  asideBetween: (first: string, last: string) => `written between ${first} and ${last}`,
  asideReasons: {
    gap: "Lines of that laptop before these are missing. As soon as they are here, this comes into the list by itself.",
    second_entry:
      "Something else stood here already under this number. That happens when a laptop was copied or put back, and wrote on.",
    does_not_fit:
      "This does not fit what that laptop wrote before. Something may be damaged or may have been changed.",
    struck_off: "This laptop was struck off. What it brought after that does not count.",
    brought_by_struck_off:
      "A laptop that was struck off brought this, and says that it is of this laptop. That is not certain.",
  },
  asideShow: "Read what it says",
  asideHide: "Close",
  asideRead: "Read",
  asideKinds: {
    request: "New request",
    details: "Details of a request",
    note: "Note on a request",
    forwarded: "Request passed on to",
    emergency_report: "Emergency report",
    relayed: "Emergency report passed on to",
    acknowledged: "Emergency report taken on by",
    visit: "Visit counted",
    erased: "Details erased",
    other: "Something about laptops, volunteers or sticks",
  },
  causes: {
    no_network: {
      what: "This laptop is on no network.",
      now: "Turn on the Wi-Fi and choose the network of the point. Or put a network cable between the laptops.",
    },
    other_network: {
      what: "The other laptop is on another network.",
      now: "Choose the same Wi-Fi network on both.",
    },
    not_found: {
      what: "The other laptop was not found.",
      now: "Is it on, and is Steunpunt open there? Otherwise type its address: it stands there under More, Laptops.",
    },
    something_else: {
      what: "Something else answers at this address.",
      now: "Does the Wi-Fi want a login first? Do that in the browser. Otherwise see whether the address is still right.",
    },
    refused: {
      what: "The other laptop is there, but Steunpunt is not open on it.",
      now: "Open Steunpunt on the other laptop and type the passphrase there.",
    },
    firewalled: {
      what: "A firewall stops the connection.",
      now: "Allow Steunpunt in the firewall, on both laptops. Does that not work? Take a network cable, a hotspot or a stick.",
    },
    bad_line: {
      what: "The connection is too weak and keeps breaking.",
      now: "Put the laptops closer to each other or to the Wi-Fi box, or take a cable.",
    },
    wrong_key: {
      what: "At this address is another laptop than the one you paired.",
      now: "See whether the address is right. Was the laptop restored or replaced? Then pair it again.",
    },
    not_paired: {
      what: "The laptops are not paired, or one of the two is struck off.",
      now: "Ask the coordinator whether one was struck off. If not, pair them: nothing gets lost.",
    },
    struck_off: {
      what: "The other laptop is struck off.",
      now: "Ask the coordinator. It can be paired again.",
    },
    clock_off: {
      what: "The clocks differ.",
      now: "This stops nothing. Do set the clock right on the laptop where it is wrong, so that the times in the list are right.",
    },
    exercise: {
      what: "One of the two laptops is in an exercise.",
      now: "Exercise and real never go together. Stop the exercise on that laptop.",
    },
  },
  clockOff: (duration) => `The difference is ${duration}.`,
  /** With this one. */
  bar: (paired: number) => `${paired + 1} laptops, up to date`,
  barSome: (inTouch: number, paired: number) => `in touch with ${inTouch} of ${paired} laptops`,
  barNone: (paired) =>
    plural(paired, "not in touch with the other laptop", `not in touch with ${paired} laptops`),
  barAside: (count: number) => plural(count, "1 line put aside", `${count} lines put aside`),
  barClock: (name: string, off: string) => `the clock of ${name} differs by ${off}`,
  barClocks: (name: string, off: string) => `this clock and that of ${name} differ by ${off}`,
  byClock: (name: string, off: string, ahead: boolean) =>
    `by the clock of ${name}, which is ${off} ${ahead ? "ahead of" : "behind"} this laptop`,
  barOwnClock: (off: string) => `this clock differs ${off} from the other laptops`,
} satisfies typeof dutch;
