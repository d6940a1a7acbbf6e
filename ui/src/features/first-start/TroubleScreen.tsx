/** Something stands in the way of opening: what happened, that nothing is lost, what to do now. */

import { useQueryCommand, useRefresh } from "../../app/commands";
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
  onBeside: () => void;
}

export function TroubleScreen({ trouble, onAgain, onContinue, onBeside }: TroubleScreenProps) {
  const { opening, shell } = useText();
  const { practise, busy } = usePractice();
  const refresh = useRefresh();
  const damage = isDamage(trouble);
  const backups = useQueryCommand("list_backups", { exercise: false, folder: null }, { enabled: damage });
  const noCopy = damage && !backups.isPending && (backups.data?.backups ?? []).length === 0;
  const words = { ...opening.troubles[trouble], ...(noCopy ? opening.noCopy : {}) };
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
          {noCopy ? (
            <Button kind="main" large onClick={onBeside}>
              {opening.besideDo}
            </Button>
          ) : null}
          {damage ? (
            <Button kind={noCopy ? "plain" : "main"} large onClick={onContinue}>
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
