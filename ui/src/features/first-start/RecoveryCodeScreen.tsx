/** The recovery code, very large, once. Nobody leaves without saying that it is on paper. */

import { useState } from "react";
import { usePrinting } from "../../app/documents";
import { Page } from "../../app/Page";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { CheckField } from "../../shared/CheckField";
import { useText } from "../../text/text";

interface RecoveryCodeScreenProps {
  code: string;
  occasion: "opened" | "joined" | "recovered" | "renewed";
  /** Pages can be printed by who is signed in only. */
  signedIn: boolean;
  onDone: () => void;
}

export function RecoveryCodeScreen({ code, occasion, signedIn, onDone }: RecoveryCodeScreenProps) {
  const { opening, shell } = useText();
  const [kept, setKept] = useState(false);
  const [tried, setTried] = useState(false);
  const leave = () => (kept ? onDone() : setTried(true));
  const first = occasion === "opened" || occasion === "joined";
  const onward = occasion === "opened" ? opening.toDesk : signedIn ? opening.goOn : opening.toSignIn;
  return (
    <Page title={shell.screens.firstStart}>
      <Calm
        wide
        focusTitle
        title={first ? opening.codeTitle : opening.codeNewTitle}
        intro={opening.codeIntro}
      >
        <CodeInGroups code={code} />
        {first ? null : <p>{opening.codeOldGone}</p>}
        {signedIn ? (
          <PrintCards code={code} startCard={occasion === "opened"} />
        ) : (
          <p>{opening.printLater}</p>
        )}
        <div>
          <CheckField label={opening.codeKept} checked={kept} onChange={setKept} />
          <p role="alert" className="sp-field__error">
            {tried && !kept ? opening.codeNotKept : ""}
          </p>
        </div>
        <div className="sp-actions">
          <Button kind="main" large onClick={leave}>
            {onward}
          </Button>
        </div>
      </Calm>
    </Page>
  );
}

function CodeInGroups({ code }: { code: string }) {
  const { opening } = useText();
  const groups = code.split(/[\s-]+/).map((group, place) => ({ group, key: `${place}-${group}` }));
  return (
    <div className="sp-code">
      <h2 className="sp-visually-hidden">{opening.codeLabel}</h2>
      {groups.map(({ group, key }) => (
        <span key={key} className="sp-code__group">
          {group}{" "}
        </span>
      ))}
    </div>
  );
}

function PrintCards({ code, startCard }: { code: string; startCard: boolean }) {
  const { opening } = useText();
  const recovery = usePrinting("print_recovery_card");
  const start = usePrinting("print_start_card");
  return (
    <div className="sp-actions">
      <Button busy={recovery.busy} onClick={() => void recovery.print({ code })}>
        {opening.printCode}
      </Button>
      {startCard ? (
        <Button busy={start.busy} onClick={() => void start.print({})}>
          {opening.printStart}
        </Button>
      ) : null}
    </div>
  );
}
