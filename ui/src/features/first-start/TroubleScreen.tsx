/** Something stands in the way of opening: what happened, that nothing is lost, what to do now. */

import { useRefresh } from "../../app/commands";
import { Page } from "../../app/Page";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useText } from "../../text/text";
import { isDamage, type TroubleCode } from "./trouble";
import { usePractice } from "./usePractice";

interface TroubleScreenProps {
  trouble: TroubleCode;
  onAgain: () => void;
  onContinue: () => void;
}

export function TroubleScreen({ trouble, onAgain, onContinue }: TroubleScreenProps) {
  const { opening, shell } = useText();
  const { practise, busy } = usePractice();
  const refresh = useRefresh();
  const words = opening.troubles[trouble];
  const damage = isDamage(trouble);
  const again = () => {
    refresh([]);
    onAgain();
  };
  return (
    <Page title={shell.screens.firstStart}>
      <Calm title={words.title} tone="warning" focusTitle>
        <p>{words.lost}</p>
        <p>
          <b>{words.now}</b>
        </p>
        <div className="sp-actions">
          {damage ? (
            <Button kind="main" large onClick={onContinue}>
              {opening.continueDo}
            </Button>
          ) : null}
          <Button kind={damage ? "plain" : "main"} large onClick={again}>
            {opening.tryAgain}
          </Button>
          <Button kind="quiet" busy={busy} onClick={practise}>
            {opening.practise}
          </Button>
        </div>
      </Calm>
    </Page>
  );
}
