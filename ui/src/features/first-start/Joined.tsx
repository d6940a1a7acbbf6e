/** This laptop belongs to the point now: its letter, then its recovery code. */

import { useAct, useLook } from "../../app/commands";
import { useInterlude } from "../../app/interlude";
import type { Pairing } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useText } from "../../text/text";

export function Joined({ pairing }: { pairing: Pairing }) {
  const { pairing: words, opening } = useText();
  const { show, done } = useInterlude();
  const point = useLook()?.point;
  const finish = useAct("cancel_pairing");
  const letter = pairing.newLetter ?? point?.letter ?? "";
  const code = pairing.recoveryCode;
  const goOn = async () => {
    if (!(await finish.run({}))) return;
    if (code === null) return done();
    show({ kind: "recoveryCode", code, occasion: "joined" });
  };
  return (
    <Calm focusTitle title={`✓ ${words.pointDone(letter)}`} intro={point?.name}>
      <p className="sp-letter" aria-hidden="true">
        {letter}
      </p>
      <p>
        <b>{words.pointLetter(letter)}</b>
        <br />
        {words.pointTakes}
      </p>
      <div className="sp-actions">
        <Button kind="main" large busy={finish.busy} onClick={() => void goOn()}>
          {code === null ? opening.toSignIn : words.toCode}
        </Button>
      </div>
    </Calm>
  );
}
