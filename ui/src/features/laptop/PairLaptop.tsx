/** A pairing that is going on, on a laptop that has a point. */

import { useRef } from "react";
import { useAct } from "../../app/commands";
import { PairingStages, useOther } from "../../app/PairingStages";
import type { Pairing } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useText } from "../../text/text";

export function PairLaptop({ pairing, onType }: { pairing: Pairing; onType: () => void }) {
  const { pairing: words } = useText();
  const invite = useAct("invite_laptop");
  const cancel = useAct("cancel_pairing");
  const invited = useRef(false);
  if (pairing.code) invited.current = true;
  const typeAgain = async () => {
    if (await cancel.run({})) onType();
  };
  const again = invited.current ? (
    <Button kind="main" large busy={invite.busy} onClick={() => void invite.run({})}>
      {words.newCode}
    </Button>
  ) : (
    <Button kind="main" large busy={cancel.busy} onClick={() => void typeAgain()}>
      {words.again}
    </Button>
  );
  return (
    <PairingStages key={pairing.stage} pairing={pairing} again={again} done={<Done pairing={pairing} />} />
  );
}

function Done({ pairing }: { pairing: Pairing }) {
  const { pairing: words } = useText();
  const other = useOther(pairing);
  const finish = useAct("cancel_pairing");
  return (
    <Calm focusTitle title={<>✓ {other ? words.doneTitle(other) : words.doneUnknown}</>}>
      <p>{words.done}</p>
      {pairing.newLetter ? (
        <section className="sp-callout">
          <h2>{words.newLetter(pairing.newLetter)}</h2>
          <p>{words.newLetterDo(pairing.newLetter)}</p>
        </section>
      ) : null}
      <div className="sp-actions">
        <Button kind="main" large busy={finish.busy} onClick={() => void finish.run({})}>
          {words.finish}
        </Button>
      </div>
    </Calm>
  );
}
