/** The code of the other laptop is typed here. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import { isWhole, NO_CODE, PairingCodeFields, sentCode } from "../../app/PairingCodeFields";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";

export function JoinForm({ onBegun, onLeave }: { onBegun: () => void; onLeave: () => void }) {
  const { pairing, common } = useText();
  const [typed, setTyped] = useState(NO_CODE);
  const [tried, setTried] = useState(false);
  const first = useFocusOnOpen<HTMLInputElement>();
  const join = useAct("join_laptop");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isWhole(typed)) return first.current?.focus();
    if (await join.run(sentCode(typed))) onBegun();
  };
  return (
    <Calm title={pairing.joinTitle}>
      <form className="sp-stack" noValidate onSubmit={(event) => void submit(event)}>
        <PairingCodeFields ref={first} value={typed} onChange={setTyped} tried={tried} />
        <div className="sp-actions">
          <Button kind="main" type="submit" large shortcut="Enter" busy={join.busy}>
            {pairing.joinDo}
          </Button>
          <Button shortcut="Esc" onClick={onLeave}>
            {common.cancel}
          </Button>
        </div>
      </form>
    </Calm>
  );
}
