/** What only a person can say in a status report, and to whom it goes. */

import type { StatusWords } from "../../generated/commands";

/** No more than three: what matters most. */
export const PLACES = [0, 1, 2];

export interface StatusContent extends StatusWords {
  /** By function; empty for whom it always goes to. */
  to: string;
  /** What was found in it and is about no resident. */
  kept: string[];
}

export const EMPTY: StatusContent = { problems: ["", "", ""], needs: "", decision: "", to: "", kept: [] };

/** Without what was left open. */
export function saidIn({ problems, needs, decision, kept }: StatusContent): StatusWords {
  return {
    problems: problems.map((one) => one.trim()).filter(Boolean),
    needs: needs.trim(),
    decision: decision.trim(),
    ...(kept.length > 0 ? { kept } : {}),
  };
}

/** Everything that a person typed, and back. */
export function typedIn({ problems, needs, decision }: StatusContent): string[] {
  return [...PLACES.map((place) => problems[place] ?? ""), needs, decision];
}

export function typedAs(texts: string[]): Partial<StatusContent> {
  const [needs = "", decision = ""] = texts.slice(PLACES.length);
  return { problems: texts.slice(0, PLACES.length), needs, decision };
}

export function isEmpty(content: StatusContent): boolean {
  const { problems, needs, decision } = saidIn(content);
  return problems.length === 0 && needs === "" && decision === "";
}
