/** What a tablet shows that is not let in: the code while it waits, or why not and how to ask again. */

import { useEffect } from "react";
import type { Standing } from "../../backend/tablet";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useText } from "../../text/text";

interface DoorProps {
  standing: Standing | null;
  lost: "waiting" | "admitted" | null;
  onKnock: () => void;
}

export function Door({ standing, lost, onKnock }: DoorProps) {
  const { tablet, shell } = useText();
  useEffect(() => {
    document.title = tablet.title;
  }, [tablet]);
  return (
    <main className="sp-main sp-door">
      {standing === null ? <p className="sp-wait">{shell.started}</p> : null}
      {standing?.standing === "waiting" ? <Waiting code={standing.code} /> : null}
      {standing?.standing === "unknown" ? (
        <Calm
          focusTitle
          title={title(tablet, lost)}
          intro={lost === "admitted" ? tablet.lostTyped : undefined}
        >
          <p>{standing.why ? tablet.notHeard[standing.why] : tablet.askCoordinator}</p>
          <div className="sp-actions">
            <Button kind="main" large onClick={onKnock}>
              {tablet.knockAgain}
            </Button>
          </div>
        </Calm>
      ) : null}
    </main>
  );
}

function title(tablet: ReturnType<typeof useText>["tablet"], lost: DoorProps["lost"]): string {
  if (lost === "admitted") return tablet.lostTitle;
  return lost === "waiting" ? tablet.refusedTitle : tablet.notInTitle;
}

function Waiting({ code }: { code: string }) {
  const { tablet } = useText();
  return (
    <Calm focusTitle title={tablet.waitTitle} intro={tablet.waitIntro}>
      <p className="sp-big-number sp-door__code">
        <span className="sp-visually-hidden">{tablet.code}: </span>
        {code}
      </p>
      <p className="sp-soft">{tablet.waitStay}</p>
    </Calm>
  );
}
