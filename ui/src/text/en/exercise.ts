import type { exercise as dutch } from "../nl/exercise";

const kinds: Record<string, string> = {
  emergency: "This is an emergency report (F1).",
  request: "This is a request (F2).",
  count: "This one is only counted (F3).",
  offer: "Somebody offers help. Write it down as a request (F2).",
};

export const exercise = {
  region: "Exercise: visitor",
  comesIn: "Somebody comes in",
  next: "Next",
  first: "Let somebody in",
  showGood: "Show a good entry",
  hideGood: "Hide the good entry",
  goodTitle: "A good entry",
  lesson: "Why",
  collapse: "Collapse",
  expand: "Exercise: show the visitor",
  place: (place: number, of: number) => `${place} of ${of}`,
  kinds,
  within: (duration: string) => `within ${duration}`,
  title: "Practise",
  intro: "You work at an example point. None of this reaches the real data.",
  steps: [
    "Above the screen you see who comes in and what they say.",
    "Enter it the way you think is right.",
    "Click ‘Show a good entry’ and compare. There is more than one good answer.",
    "Try switching with F9, and an emergency report with F1.",
  ],
  stopIntro: "The exercise is kept. You can practise on later.",
  stop: "Stop the exercise",
  preparing: "The exercise is being set up",
  preparingNote: "The example point first lives through two days of power cut. That takes a few seconds.",
} satisfies typeof dutch;
