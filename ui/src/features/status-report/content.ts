/** What only a person can say in a status report, and to whom it goes. */

import type { StatusWords } from "../../generated/commands";

/** No more than three: what matters most. */
export const PLACES = [0, 1, 2];

export interface StatusContent extends StatusWords {
  /** By function; empty for whom it always goes to. */
  to: string;
}

export const EMPTY: StatusContent = { problems: ["", "", ""], needs: "", decision: "", to: "" };

/** Without what was left open. */
export function saidIn({ problems, needs, decision }: StatusContent): StatusWords {
  return {
    problems: problems.map((one) => one.trim()).filter(Boolean),
    needs: needs.trim(),
    decision: decision.trim(),
  };
}

export function isEmpty(content: StatusContent): boolean {
  const { problems, needs, decision } = saidIn(content);
  return problems.length === 0 && needs === "" && decision === "";
}
