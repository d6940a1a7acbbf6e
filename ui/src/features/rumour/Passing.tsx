/** What turned out becomes something that everybody may know: a line on the board, or a sheet. */

import { useScreens } from "../../app/screens";
import type { Rumour, RumourOutcome } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import type { MayDo } from "./steps";

interface PassingProps {
  rumour: Rumour;
  outcome: RumourOutcome;
  may: MayDo;
}

export function Passing({ rumour, outcome, may }: PassingProps) {
  const { rumour: words } = useText();
  const { go } = useScreens();
  const said = words.boardText[outcome.outcome]?.(rumour.text, outcome.explanation) ?? outcome.explanation;
  const from = {
    text: said,
    // That nobody can say it is not a fact either.
    confirmed: outcome.outcome !== "unknown",
    source: rumour.asked.at(-1)?.whom ?? "",
  };
  if (!may.approve) return null;
  return (
    <Button aria-label={words.of(words.toBoard, rumour.text)} onClick={() => go({ name: "board", from })}>
      {words.toBoard}
    </Button>
  );
}
