/** What going on with a copy brought, and where the damaged file is. */

import { useNow, useTimes } from "../../app/clock";
import { Page } from "../../app/Page";
import type { Continued } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useText } from "../../text/text";

export function ContinuedScreen({ continued, onDone }: { continued: Continued; onDone: () => void }) {
  const { opening, shell } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <Page title={shell.screens.firstStart}>
      <Calm title={opening.continuedTitle} focusTitle>
        <p>
          {opening.continuedMade(times.moment(continued.made, now))}{" "}
          {opening.continuedSalvaged(continued.salvaged)}
        </p>
        <p>
          <b>{opening.continuedCheck}</b>
        </p>
        {continued.movedTo ? (
          <p>
            {opening.continuedMoved}
            <br />
            <code className="sp-path">{continued.movedTo}</code>
          </p>
        ) : null}
        <div className="sp-actions">
          <Button kind="main" large onClick={onDone}>
            {opening.toSignIn}
          </Button>
        </div>
      </Calm>
    </Page>
  );
}
