/** The very first screen: open a point, join one, or practise. */

import { useInterlude } from "../../app/interlude";
import { Page } from "../../app/Page";
import { Button } from "../../shared/Button";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import { usePractice } from "./usePractice";

interface WelcomeProps {
  onOpenPoint: () => void;
  onContinue: () => void;
}

export function Welcome({ onOpenPoint, onContinue }: WelcomeProps) {
  const { opening, shell } = useText();
  const { practise, busy } = usePractice();
  const { show } = useInterlude();
  const first = useFocusOnOpen<HTMLButtonElement>();
  return (
    <Page title={shell.screens.firstStart}>
      <div className="sp-welcome">
        <h1>{opening.welcomeTitle}</h1>
        <p className="sp-welcome__intro">{opening.welcomeIntro}</p>
        <div className="sp-welcome__choices">
          <button ref={first} type="button" className="sp-choice sp-choice--main" onClick={onOpenPoint}>
            <span className="sp-choice__name">{opening.openPoint}</span>
            <span>{opening.openPointHint}</span>
          </button>
          <button type="button" className="sp-choice" onClick={() => show({ kind: "joining" })}>
            <span className="sp-choice__name">{opening.join}</span>
            <span>{opening.joinHint}</span>
          </button>
          <button type="button" className="sp-choice" aria-busy={busy} onClick={practise}>
            <span className="sp-choice__name">{opening.practise}</span>
            <span>{busy ? opening.practiseStarts : opening.practiseHint}</span>
          </button>
        </div>
        <p className="sp-welcome__other">
          <Button kind="quiet" onClick={onContinue}>
            {opening.continueElsewhere}
          </Button>
        </p>
      </div>
    </Page>
  );
}
