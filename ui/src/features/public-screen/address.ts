/** What the address of the public screen may say: `?screen=public&seconds=20&languages=nl,ar`. */

export interface Wishes {
  /** How long a page stays. */
  seconds: number;
  /** Only these languages, in this order; empty: all that there are. */
  languages: string[];
}

const USUAL_SECONDS = 15;
/** Less cannot be read, and more is a page that stands still. */
const FEWEST_SECONDS = 5;
const MOST_SECONDS = 300;

export function wishesOf(search: string): Wishes {
  const asked = new URLSearchParams(search);
  const seconds = Number(asked.get("seconds")) || USUAL_SECONDS;
  return {
    seconds: Math.min(Math.max(seconds, FEWEST_SECONDS), MOST_SECONDS),
    languages: (asked.get("languages") ?? "")
      .split(",")
      .map((one) => one.trim())
      .filter(Boolean),
  };
}
