/** One click, and the exercise is there. */

import { useAct } from "../../app/commands";

export function usePractice(): { practise: () => void; busy: boolean } {
  const { run, busy } = useAct("start_exercise");
  return { practise: () => void run({}), busy };
}
