/** What turned out becomes something that everybody may know: a line on the board, or a sheet. */

import { useScreens } from "../../app/screens";
import type { Rumour, RumourOutcome } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

interface PassingProps {
  rumour: Rumour;
  outcome: RumourOutcome;
}

export function Passing({ rumour, outcome }: PassingProps) {
  const { rumour: words } = useText();
  const { go } = useScreens();
  const said = words.boardText[outcome.outcome]?.(rumour.text, outcome.explanation) ?? outcome.explanation;
  const source = rumour.asked.at(-1)?.whom ?? "";
  const from = {
    text: said,
    // Nobody was asked, or nobody can say: no fact that a source stands for.
    confirmed: outcome.outcome !== "unknown" && source !== "",
    source,
  };
  const { text: core, ...known } = from;
  const start = { ...known, title: words.sheetTitle, core };
  return (
    <>
      <Button aria-label={words.of(words.toBoard, rumour.text)} onClick={() => go({ name: "board", from })}>
        {words.toBoard}
      </Button>
      <Button
        kind="quiet"
        aria-label={words.of(words.toSheet, rumour.text)}
        onClick={() => go({ name: "sheet", code: "", edit: true, start })}
      >
        {words.toSheet}
      </Button>
    </>
  );
}
