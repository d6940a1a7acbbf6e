import type { whereabouts as dutch } from "../nl/whereabouts";

export const whereabouts = {
  title: "Where is this?",
  onlyHere: "on this laptop only",
  wordsOnlyHere: "what is written about people: on this laptop only",
  laptop: (called: string) => `also on ${called}`,
  stick: (number: string) => `on stick ${number}`,
  stickWritten: (time: string) => `made ${time}, not handed over yet`,
  stickHanded: (to: string, time: string) => `handed over ${time} to ${to}`,
  townHall: (name: string, time: string) => `confirmed by ${name} ${time}`,
  townHallReceived: (name: string, time: string) => `received by the computer of ${name}, ${time}`,
  mark: "only here",
  toCodes: "QR codes",
  toRadio: "Radio code",
} satisfies typeof dutch;
