/** Sizes of files in words. */

import { type Language, localeOf } from "../text/text";

const KILOBYTE = 1000;
const MEGABYTE = 1000 * KILOBYTE;
const GIGABYTE = 1000 * MEGABYTE;

/** 1 kB, 1,2 MB, 7,4 GB */
export function sizeIn(language: Language, bytes: number): string {
  const [unit, one] = unitOf(bytes);
  // Of kilobytes nobody wants a part.
  const maximumFractionDigits = one === KILOBYTE ? 0 : 1;
  const format = new Intl.NumberFormat(localeOf(language), { style: "unit", unit, maximumFractionDigits });
  return format.format(one === KILOBYTE ? Math.ceil(bytes / one) : bytes / one);
}

function unitOf(bytes: number): [unit: string, one: number] {
  if (bytes < MEGABYTE) return ["kilobyte", KILOBYTE];
  return bytes < GIGABYTE ? ["megabyte", MEGABYTE] : ["gigabyte", GIGABYTE];
}
