import type { paper as dutch } from "../nl/paper";

export const paper = {
  title: "Paper",
  intro: "Print this before the power fails. Then you can go on when the laptop stops.",
  formsTitle: "Blank forms",
  formsWhen:
    "For the queue, or when the laptop is off. Every form has its own number and the same order as the screen.",
  requestForms: "Request",
  emergencyForms: "Emergency report",
  which: "Which form?",
  count: "How many?",
  countWrong: "Choose a number from 1 to 100.",
  printForms: "Print forms",
  cardsTitle: "Cards",
  startCard: "Start card",
  startCardWhen: "For the wall: how to begin in five minutes.",
  keyCard: "Key card",
  keyCardWhen: "Beside the laptop: all keys on one page.",
  print: "Print",
  laterTitle: "Enter later",
  laterWhen: "Is there a filled-in form? Copy it with its number and the time.",
  laterWhich: "Which form is there?",
  later: "Copy a form",
  making: "The forms are being made. You can do something else meanwhile.",
  ready: "The page is ready to print.",
} satisfies typeof dutch;
