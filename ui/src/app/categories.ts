/** Finding a category by its code or by half a word. */

import type { Category, Group } from "../generated/commands";

export function findLeaf(groups: Group[], code: string): { group: Group; leaf: Category } | null {
  for (const group of groups) {
    const leaf = group.leaves.find((one) => one.code === code);
    if (leaf) return { group, leaf };
  }
  return null;
}

/** Without capitals and accents, so that "weeen" finds "weeën". */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Leaves that fit, best first: by name before by key word, whole words before beginnings, and of equals an emergency last,
 * because Enter takes the first. Both languages count: people type what they hear.
 */
export function matching(groups: Group[], typed: string): Category[] {
  const wanted = plain(typed.trim());
  if (!wanted) return [];
  const scored = groups
    .flatMap((group) => group.leaves)
    .map((leaf) => ({ leaf, score: score(leaf, wanted) }))
    .filter((one) => one.score > 0);
  const emergency = (leaf: Category) => Number(leaf.code.startsWith("0."));
  return scored
    .sort((one, other) => other.score - one.score || emergency(one.leaf) - emergency(other.leaf))
    .map((one) => one.leaf);
}

function score(leaf: Category, wanted: string): number {
  if (leaf.code.startsWith(wanted)) return 7;
  const labels = plain(`${leaf.label.nl} ${leaf.label.en}`);
  const named = labels.split(/[^\p{L}\p{N}]+/u);
  const keywords = [...leaf.keywords.nl, ...leaf.keywords.en].map(plain);
  if (named.includes(wanted)) return 6;
  // Half a word of an emergency is more often a word of something else: then that comes first.
  const begins = leaf.code.startsWith("0.") ? 2 : 5;
  if (named.some((word) => word.startsWith(wanted))) return begins;
  if (keywords.includes(wanted)) return 4;
  if (keywords.some((word) => word.startsWith(wanted))) return Math.min(begins, 3);
  return labels.includes(wanted) ? 1 : 0;
}

/** The name without what stands between brackets: short enough for a tile. */
export function shortName(label: string): string {
  return label.replace(/\s*\([^)]*\)\s*$/, "");
}

/** The code that was typed as "52" or "5.2"; in an open group as "2". */
export function codeIn(typed: string, open: Group | null): string {
  const digits = /^(\d)\.?(\d)$/.exec(open ? `${open.code}${typed}` : typed);
  return digits ? `${digits[1]}.${digits[2]}` : "";
}

/** The group that was typed as "5" or "5.": words may still follow. */
export function groupIn(groups: Group[], typed: string): Group | null {
  const digit = /^(\d)\.?$/.exec(typed)?.[1];
  return groups.find((group) => group.code === digit) ?? null;
}

/** More than a code: something that may belong in the request. */
export function isWords(typed: string): boolean {
  return !/^\s*\d?\.?\d?\s*$/.test(typed);
}
