/** The passphrase, once after every start. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { Page } from "../../app/Page";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useFocusOnOpen } from "../../shared/focus";
import { SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";
import { TROUBLES, type TroubleCode, troubleOf } from "./trouble";
import { usePractice } from "./usePractice";

interface OpeningProps {
  onLost: () => void;
  /** With what was typed, which opens a copy as well. */
  onTrouble: (trouble: TroubleCode, passphrase: string) => void;
}

export function Opening({ onLost, onTrouble }: OpeningProps) {
  const { opening, shell } = useText();
  const { practise, busy: practiseBusy } = usePractice();
  const unlock = useUnlock(onTrouble);
  return (
    <Page
      title={shell.screens.firstStart}
      keys={[{ keys: ["Enter"], does: opening.unlock, run: unlock.submit }]}
    >
      <Calm title={opening.unlockTitle} intro={opening.unlockIntro}>
        <form
          className="sp-stack"
          onSubmit={(event) => {
            event.preventDefault();
            unlock.submit();
          }}
        >
          <SecretField
            ref={unlock.field}
            large
            label={opening.passphrase}
            value={unlock.passphrase}
            error={unlock.error}
            onChange={unlock.type}
          />
          <div className="sp-actions">
            <Button kind="main" type="submit" large shortcut="Enter" busy={unlock.busy}>
              {opening.unlock}
            </Button>
            <span role="status" className="sp-soft">
              {unlock.busy ? opening.unlocks : ""}
            </span>
          </div>
        </form>
        <div className="sp-actions sp-spread sp-opening__other">
          <Button kind="quiet" onClick={onLost}>
            {opening.lost}
          </Button>
          <Button kind="quiet" busy={practiseBusy} onClick={practise}>
            {practiseBusy ? opening.practiseStarts : opening.practise}
          </Button>
        </div>
      </Calm>
    </Page>
  );
}

function useUnlock(onTrouble: OpeningProps["onTrouble"]) {
  const { opening } = useText();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string>();
  const field = useFocusOnOpen<HTMLInputElement>();
  const refuse = (why: string) => {
    setError(why);
    field.current?.focus();
    field.current?.select();
  };
  const act = useAct("unlock_store", {
    quiet: ["wrong_passphrase", ...TROUBLES],
    onFailure: ({ code }) => {
      const trouble = troubleOf(code);
      if (trouble) onTrouble(trouble, passphrase);
      else if (code === "wrong_passphrase") refuse(opening.passphraseWrong);
    },
  });
  const submit = () => {
    if (!passphrase.trim()) return refuse(opening.passphraseMissing);
    setError(undefined);
    void act.run({ exercise: false, passphrase });
  };
  const type = (typed: string) => {
    setPassphrase(typed);
    setError(undefined);
  };
  return { passphrase, type, error, field, busy: act.busy, submit };
}
