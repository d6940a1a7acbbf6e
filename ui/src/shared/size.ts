/** Sizes of files in words. */

import { type Language, localeOf } from "../text/text";

const MEGABYTE = 1_000_000;
const GIGABYTE = 1000 * MEGABYTE;

/** 1,2 MB, 7,4 GB */
export function sizeIn(language: Language, bytes: number): string {
  const [unit, one] = bytes < GIGABYTE ? ["megabyte", MEGABYTE] : ["gigabyte", GIGABYTE];
  const format = new Intl.NumberFormat(localeOf(language), { style: "unit", unit, maximumFractionDigits: 1 });
  return format.format(Math.max(bytes / one, 0.1));
}
