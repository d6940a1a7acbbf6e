import type { townHall as dutch } from "../nl/townHall";
import { pluralEnglish as plural } from "../plural";

export const townHall = {
  title: "Town hall",
  intro: "What the town hall knows of this point, and how it gets there.",
  notTitle: "This point is not enrolled yet",
  notIntro: "You can simply work. When this point is enrolled later, all that is here already goes along.",
  how: [
    "Ask the town hall for an enrolment file for this point, or for a card with QR codes.",
    "Choose the file below, or scan the card.",
    "Then compare the fingerprint that will be shown here with that of the town hall.",
  ],
  file: "Choose the enrolment file",
  card: "Scan the card",
  reads: "Reading the file…",
  onlyCoordinator: "The coordinator enrols this point.",
  meanwhile: "Until then a stick with six words goes to the town hall: More, Stick.",
  enrolledDone: (name: string) => `This point is enrolled with ${name}.`,

  enrolledTitle: (name: string) => `Enrolled with ${name}`,
  inTouch: "In touch",
  lastMet: (time: string, ago: string) => `No connection. Last in touch ${time}, ${ago}`,
  neverMet: "Never in touch yet",
  confirmedTitle: "What does the town hall have?",
  confirmedAll: (time: string) => `All is confirmed, last at ${time}.`,
  confirmedAllNothing: "There is nothing for the town hall yet.",
  waiting: (count: number) =>
    plural(count, "1 line still waits for confirmation.", `${count} lines still wait for confirmation.`),
  lastConfirmed: (time: string) => `Last confirmed at ${time}.`,
  neverConfirmed: "The town hall confirmed nothing yet.",
  roads: "No connection? These ways work too:",
  byStick: "To a stick",
  byCodes: "QR codes",
  fingerprint: "Fingerprint of the town hall",
  fingerprintHint:
    "Call the town hall and compare. Not right? Then pass nothing on and call the administrator.",
  ownFingerprint: "Fingerprint of this laptop",
  ownFingerprintHint: "Read it out when the town hall calls to let this laptop in.",
  adoptHint:
    "Does a stick with six words go to the town hall? Then read these sixteen signs to them as well: that tells them that the stick is of this laptop.",
  addresses: "Addresses",
  again: "Enrol again",
  againHint: "Only when the town hall asks for it.",
  troubles: {
    no_network: "This laptop is on no network.",
    other_network: "The town hall cannot be found on this network. Is there internet?",
    not_found: "The town hall was not found. Is there internet?",
    something_else: "Something else answers. Does the Wi-Fi want a login first? Do that in the browser.",
    refused: "The town hall is there, but does not receive now.",
    firewalled: "A firewall stops the connection. Try a telephone's hotspot.",
    bad_line: "The connection is weak and keeps breaking. It goes on by itself where it was.",
    wrong_key: "This is not the town hall you know. Nothing goes there. Call the administrator.",
    not_paired:
      "The town hall has to let this laptop in yet. Call the town hall and read out the fingerprint of this laptop.",
    struck_off: "The town hall struck this laptop off. Call the administrator.",
    clock_off: "The clock of this laptop differs. This stops nothing.",
    exercise: "This is an exercise. Nothing goes to the town hall.",
  },
} satisfies typeof dutch;
