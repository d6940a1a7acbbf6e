import type { pack as nl } from "../nl/pack";

export const pack: typeof nl = {
  pick: "Read a pack…",
  title: (name: string, version: string) => `Pack ${name}, version ${version}`,
  changes: "What this pack changes",
  change: {
    new: "New",
    replaces: "Replaces the version before",
    same: "Is here already",
    left_out: "Left out, this version or a higher one is here",
    withdraws: "Withdraws",
    not_here: "Withdraws what is not here",
  },
  languagesGone: (languages: string) => `no longer in: ${languages}`,
  copies: (copies: number) => `${copies} × handed out`,
  contradicts: "contradicts the version before",
  publisher: (name: string) => `Once taken over, these sheets count as approved by: ${name}.`,
  publisherAsk: "Ask the publisher too whether that name is right.",
  file: {
    picture: (name: string) => `pictogram ${name}`,
    categories: () => "categories of requests; they hold once the point is opened again",
    role_cards: () => "role cards",
  },
  nothing: "This pack holds nothing that is known here.",
  taken: "This pack was taken over before. Nothing changes.",
  takeOver: "Take over all",
  close: "Close",
  done: (name: string) => `Pack ${name} was taken over.`,
  fingerprint: "Fingerprint of the publisher",
  fingerprintHint:
    "Sixteen letters and digits that tell you that this pack really comes from its publisher. Call the municipality, have them read out and type them here. Do not take them from the stick: whoever forges a pack puts a fingerprint beside it.",
  fingerprintMissing: "Type the fingerprint. Without it nothing is taken over.",
};
