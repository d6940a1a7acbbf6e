/** What part of the diary is shown. */

import { SORTS } from "./content";

export const FILTERS = {
  all: [],
  written: SORTS,
  decision: ["decision"],
  event: ["event"],
  contact: ["contact"],
  incident: ["incident"],
  reports: ["emergency", "request"],
  sheet: ["sheet"],
  message: ["message"],
  situation: ["facility", "weather", "building", "stock"],
  point: ["point", "checklist", "charge", "handover"],
  access: ["access"],
} satisfies Record<string, string[]>;

export type Filter = keyof typeof FILTERS;

export function isFilter(name: string): name is Filter {
  return name in FILTERS;
}
