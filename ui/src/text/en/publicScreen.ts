import type { publicScreen as dutch } from "../nl/publicScreen";

export const publicScreen: typeof dutch = {
  title: "Public screen",
  since: (moment) => `since ${moment}`,
  closed: "Ask a volunteer",
  closedWhy: "This screen gets no news from the support point now.",
  languages: "Languages on this screen",
  controls: "Controls",
  pause: "Hold",
  goOn: "Go on",
  previous: "Previous",
  next: "Next",
};
