import type { lock as dutch } from "../nl/lock";
import { pluralEnglish as plural } from "../plural";

export const lock = {
  title: "Who are you?",
  intro: "Type the beginning of your name and your PIN.",
  toCome: "The names are on their way",
  toComeFrom:
    "The other laptop knows who works here. The names come over by themselves, mostly within a few seconds.",
  toComeLong:
    "Does it take longer? See whether the other laptop is on, and on the same network. Nothing is lost.",
  name: "Name",
  pin: "PIN",
  signIn: "Sign in",
  emergency: "Emergency report",
  emergencyHint: "Always possible, also without signing in.",
  nameMissing: "Type the beginning of your name.",
  pinMissing: "Type your PIN.",
  notOne: "More than one name fits. Type more letters of your name.",
  wrong: "Name and PIN do not belong together. Try again, or ask the coordinator for a new PIN.",
  wrongOften: (left: number) =>
    plural(
      left,
      "Name and PIN do not belong together. One more mistake and the laptop asks for the passphrase.",
      `Name and PIN do not belong together. ${left} more mistakes and the laptop asks for the passphrase.`,
    ),
  pause: (left: string) => `Please wait: you can try again in ${left}.`,
  pauseWhy: "A wrong PIN was typed too often. Nothing is lost. Emergency reports still work.",
  seconds: (count: number) => plural(count, "1 second", `${count} seconds`),
  practiceNames:
    "In this exercise: Oefenaar 0000 (coordinator), Fatima 1111 (desk) or Joris 2222 (communications).",
  closeStore: "Lock up: ask for the passphrase again",
  stopExercise: "Stop the exercise",
  keySignIn: "sign in",
  keyNext: "next field",
  foot: "What you typed is saved. After signing in it is on the desk, under ‘Go on with’.",
  footUnkept:
    "Mind: what you typed is not on the disk yet. Do not close the program and free some space. Write it on paper too.",
  warning: (seconds: string) => `The screen locks in ${seconds}. Press a key to go on.`,
  warningKept: "What you typed is saved.",
  stay: "Go on",
} satisfies typeof dutch;
