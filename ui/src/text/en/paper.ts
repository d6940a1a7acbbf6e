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
  ready: "The forms are ready.",
  barOf: (what) => `${what} on paper or in a file`,
  does: (does, what) => `${does}: ${what}`,
  printIt: "Print",
  keepIt: "To folder or stick",
  withPersonal: "with personal details",
  opened: "The page goes to the PDF program. Do you see it? Print it there.",
  sent: (printer) => `Sent to the printer: ${printer}.`,
  noPaper: "No paper comes out? Nothing is lost: keep it as a file, or read it aloud.",
  kept: (file, path) =>
    path ? `Kept as ${path}.` : `Kept in the folder Downloads of this device, as ${file}.`,
  counts: (entries, digest) => `Counts ${entries} lines of the logbook, check code ${digest}.`,
  printingFailed:
    "Printing does not work here. Nothing is lost. Keep it as a file and print it elsewhere, or read it aloud from the screen.",
  keepTitle: (what) => `${what} to a folder or stick`,
  keepSave: "Choose where, and keep",
  keepWhat: "What goes along?",
  keepAll: "Keep everything",
  keptAll: (files, name, stick, folder) =>
    stick === null
      ? `${files} files are in the folder ${name}, in ${folder}.`
      : `${files} files are in the folder ${name} on stick ${stick}.`,
  formats: {
    all: "All of the shift: handover, logbook, messages and figures",
    pdf: "Only this: page (PDF)",
    csv: "Only this: CSV, for Excel",
    json: "Only this: JSON, for another program",
  },
  without:
    "Without personal details. Are they really needed? Go back and tick ‘with personal details’ first.",
} satisfies typeof dutch;
