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
  stillOn: "These sticks may still hold the personal details. Fetch them back and empty them:",
  stillOnPaper:
    "This program keeps no record of paper, prints, QR codes and files. You have to find and destroy those yourself.",
  mark: "only here",
  toCodes: "QR codes",
  toRadio: "Radio code",
} satisfies typeof dutch;
