/** A text that stands where there is little room: whole words, and a sign that there is more. */
export function shortened(text: string, longest: number): string {
  const whole = text.trim().replace(/\s+/g, " ");
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest);
  const end = cut.lastIndexOf(" ");
  // One word that is longer than the room is cut where the room ends.
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/, "")}…`;
}

/** The longest that a draft is called by. */
const TITLE = 60;

/** What a draft is called by its first words. */
export function titleFrom(text: string): string {
  return shortened(text, TITLE);
}
