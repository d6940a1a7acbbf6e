/** Sizes of files in words. */

import { type Language, localeOf } from "../text/text";

const MEGABYTE = 1_000_000;

/** 1,2 MB */
export function sizeIn(language: Language, bytes: number): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  });
  return format.format(Math.max(bytes / MEGABYTE, 0.1));
}
