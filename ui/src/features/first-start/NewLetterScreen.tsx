/** The laptop has another letter since its data was restored or copied. */

import { Page } from "../../app/Page";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";

export function NewLetterScreen({ letter, onDone }: { letter: string; onDone: () => void }) {
  const { opening, shell } = useText();
  const button = useFocusOnOpen<HTMLButtonElement>();
  return (
    <Page title={shell.screens.firstStart}>
      <Calm title={opening.letterTitle(letter)}>
        <p className="sp-letter" aria-hidden="true">
          {letter}
        </p>
        <p>
          <b>{opening.letterDo(letter)}</b> {opening.letterWhy}
        </p>
        <div className="sp-actions">
          <Button ref={button} kind="main" large onClick={onDone}>
            {opening.letterDone}
          </Button>
        </div>
      </Calm>
    </Page>
  );
}
