/** Walks through the whole logbook and says what it found. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import type { Verified } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function LogbookCheck() {
  const { settings } = useText();
  const act = useAct("verify");
  const [verified, setVerified] = useState<Verified | null>(null);
  const verify = async () => setVerified(await act.run({}));
  return (
    <Panel title={settings.logbookTitle}>
      <div className="sp-settings__body">
        <p className="sp-soft">{settings.logbookIntro}</p>
        <div className="sp-actions">
          <Button busy={act.busy} onClick={() => void verify()}>
            {settings.verify}
          </Button>
          <span role="status">{act.busy ? settings.verifies : ""}</span>
        </div>
        <div aria-live="polite">{verified ? <Found verified={verified} /> : null}</div>
      </div>
    </Panel>
  );
}

function Found({ verified }: { verified: Verified }) {
  const { settings } = useText();
  const { entries, requests, awaiting, problems } = verified;
  return (
    <>
      <p>
        {settings.verified(entries, requests)} <b>{problems.length === 0 ? `✓ ${settings.allWell}` : ""}</b>
      </p>
      {awaiting > 0 ? <p>{settings.awaiting(awaiting)}</p> : null}
      {problems.length > 0 ? (
        <div className="sp-settings__trouble">
          <p>{settings.problems(problems.length)}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
