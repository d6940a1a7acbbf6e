/** The passphrase is lost: with the envelope, or without anything. */

import { Page } from "../../app/Page";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useFocusOnOpen } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";

interface LostProps {
  onCode: () => void;
  onNothing: () => void;
  onLeave: () => void;
}

export function Lost({ onCode, onNothing, onLeave }: LostProps) {
  const { opening, common, shell } = useText();
  const first = useFocusOnOpen<HTMLButtonElement>();
  useShortcut("Escape", onLeave);
  return (
    <Page title={shell.screens.firstStart} keys={[{ keys: ["Esc"], does: opening.keyBack, run: onLeave }]}>
      <Calm title={opening.lostTitle} intro={opening.lostIntro}>
        <button ref={first} type="button" className="sp-choice sp-choice--main" onClick={onCode}>
          <span className="sp-choice__name">{opening.haveCode}</span>
          <span>{opening.haveCodeHint}</span>
        </button>
        <button type="button" className="sp-choice" onClick={onNothing}>
          <span className="sp-choice__name">{opening.haveNothing}</span>
          <span>{opening.haveNothingHint}</span>
        </button>
        <div className="sp-actions">
          <Button shortcut="Esc" onClick={onLeave}>
            {common.back}
          </Button>
        </div>
      </Calm>
    </Page>
  );
}
