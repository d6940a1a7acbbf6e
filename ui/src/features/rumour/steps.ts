/** What somebody does with a rumour, and the letter that does it in the list. */

export type RumourStep = "again" | "elsewhere" | "ask" | "settle";

export const LETTERS: Record<RumourStep, string> = { again: "n", elsewhere: "e", ask: "v", settle: "u" };

export interface MayDo {
  log: boolean;
  approve: boolean;
}

export function mayStep(may: MayDo, step: RumourStep): boolean {
  return step === "settle" ? may.approve : may.log;
}

export function stepOf(letter: string): RumourStep | undefined {
  return (Object.keys(LETTERS) as RumourStep[]).find((step) => LETTERS[step] === letter);
}
