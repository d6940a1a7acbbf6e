export const statusReport = {
  title: "Status report",
  intro:
    "For the town hall or the coordination point. The program fills in what it knows; you say what only you can say. Name nobody.",
  problems: "The three greatest problems",
  problem: (place: number) => `Problem ${place}`,
  needs: "What is needed?",
  decision: "What was decided, or what has the town hall to decide?",
  to: "To whom?",
  composedTitle: "What the report says",
  composing: "The report is being made…",
  copy: "Copy for LCMS",
  send: "Make it a message",
  sent: (number: string) => `Kept as ${number}. Send it now.`,
  asOf: (entries: string, digest: string) => `Up to ${entries} entries on this laptop, check code ${digest}.`,
  draftTitle: (text: string) => `Status report: ${text}`,
  keyLater: "finish later",
  readOnly: "Your role reads the status report, but does not send it.",
};
