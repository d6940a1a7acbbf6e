/** What only a person can say in a status report. */

import type { StatusWords } from "../../generated/commands";

/** No more than three: what matters most. */
export const PLACES = [0, 1, 2];

export const EMPTY: StatusWords = { problems: ["", "", ""], needs: "", decision: "" };

/** Without what was left open. */
export function saidIn({ problems, needs, decision }: StatusWords): StatusWords {
  return {
    problems: problems.map((one) => one.trim()).filter(Boolean),
    needs: needs.trim(),
    decision: decision.trim(),
  };
}

export function isEmpty(words: StatusWords): boolean {
  const { problems, needs, decision } = saidIn(words);
  return problems.length === 0 && needs === "" && decision === "";
}
