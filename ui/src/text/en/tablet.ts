import type { NotHeard } from "../../backend/tablet";
import type { TabletTrouble } from "../../generated/commands";

export const tablet = {
  title: "Tablets",
  intro:
    "A tablet or phone on the same Wi-Fi can join as a second desk, in its browser. It needs no internet.",
  offTitle: "Tablets are off",
  offIntro: "As long as this is off, no other device can reach this laptop.",
  offRules: [
    "The coordinator lets in each tablet by itself.",
    "Volunteers sign in on the tablet with their own PIN.",
    "Everything they write down is kept on this laptop.",
    "After switching off, closing or starting again all tablets are out at once.",
  ],
  onlyCoordinator: "Only the coordinator can switch tablets on, at the laptop itself.",
  switchOn: "Switch tablets on",
  switchOff: "Switch tablets off",
  troubles: {
    not_listening: "Tablets could not be switched on. Restart the laptop and try again.",
    no_network: "This laptop is on no network. Switch on Wi-Fi, or a hotspot on the laptop itself.",
    certificate_unreadable:
      "The municipality's certificate cannot be used. Tablets may therefore only write down.",
  } satisfies Record<TabletTrouble, string>,
  joinTitle: "How a tablet joins",
  how: [
    "Put the tablet on the same Wi-Fi as this laptop.",
    "Type the address in the tablet's browser, or scan the code.",
    "The browser warns that it cannot check the connection. Choose ‘Advanced’ and go on.",
    "The tablet shows four digits. Let it in here.",
  ],
  howChecked: [
    "Put the tablet on the same Wi-Fi as this laptop.",
    "Type the address in the tablet's browser, or scan the code. If the browser warns, do not go on.",
    "The tablet shows four digits. Let it in here.",
  ],
  reachIntake:
    "On the tablet people can write down emergencies, new requests and visitors. Lists, search and what others wrote are not shown there.",
  reachEverything:
    "The municipality gave a certificate: on the tablet nearly everything can be done that the laptop can. Keys, sticks and settings stay at the laptop.",
  scanAlt: (address: string) => `Code to scan: ${address}`,
  fingerprint: "Fingerprint of the certificate",
  fingerprintHint:
    "To check it, open the details of the certificate on the tablet. SHA-256 says the same there.",
  waitingTitle: "Waits for you",
  waitingNone: "No tablet is waiting.",
  knockedAt: (time: string) => `asks since ${time}`,
  admit: "Let in",
  admitOne: (code: string) => `Let in: tablet ${code}`,
  refuse: "Refuse",
  refuseOne: (code: string) => `Refuse: tablet ${code}`,
  admittedTitle: "Taking part",
  admittedNone: "No tablet takes part yet.",
  called: (code: string) => `Tablet ${code}`,
  nobody: "nobody signed in",
  seenAt: (time: string) => `last heard ${time}`,
  sendAway: "Send away",
  sendAwayOne: (code: string) => `Send away: tablet ${code}`,
  waitTitle: "Wait for the coordinator",
  waitIntro: "Say these four digits. The coordinator lets this tablet in at the laptop.",
  waitStay: "Stay on this page. It goes on by itself.",
  code: "Code",
  notInTitle: "This tablet does not take part yet",
  refusedTitle: "This tablet was not let in",
  lostTitle: "This tablet does not take part any more",
  lostTyped:
    "What was kept is on the laptop, to go on with. What was not kept yet comes back once you take part again.",
  askCoordinator: "Ask the coordinator to let you in.",
  knockAgain: "Ask again",
  notHeard: {
    closed: "Tablets are off on the laptop. Ask the coordinator to switch them on.",
    full: "Enough tablets take part, or too many wait. Ask the coordinator.",
    too_often: "It was asked too often in a row. Wait a minute.",
  } satisfies Record<NotHeard, string>,
  outOfReach: "The laptop is out of reach or lets no tablets in any more.",
  outOfReachTyped:
    "What you type stays in this page and is kept as soon as the laptop is back. Do not close this page. It cannot wait? Walk to the laptop or write it on paper.",
  outOfReachWait: "Stay on the same Wi-Fi. This page tries again by itself.",
  kept: "Everything you write down here is kept on the laptop. Nothing stays on this tablet.",
  relayAtLaptop: "Also say it aloud now to whoever is at the laptop: they pass the emergency on.",
};
