/** It is on the stick: whether it may be pulled out, its number, the words of the note, and who takes it along. */

import { useState } from "react";
import { SixWords } from "../../app/SixWords";
import type { StickWritten } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { sizeIn } from "../../shared/size";
import { useLanguage, useText } from "../../text/text";
import { HandOverForm } from "./HandOverForm";
import { numberOf } from "./number";

export function WrittenStick({ written, onDone }: { written: StickWritten; onDone: () => void }) {
  const { stick } = useText();
  const language = useLanguage();
  const [kept, setKept] = useState(written.passphrase === null);
  const [tried, setTried] = useState(false);
  const { bundle, bytes, mayPullOut } = written;
  const number = numberOf(bundle);
  const leave = () => (kept ? onDone() : setTried(true));
  const outcome = mayPullOut ? `✓ ${stick.mayPullOut}` : `▲ ${stick.notYet}`;
  return (
    <Calm wide focusTitle={written.passphrase !== null} title={<span className="sp-outcome">{outcome}</span>}>
      <div className="sp-stick__written">
        <p className="sp-stick__number">
          {stick.number} <b className="sp-big-number">{number}</b>
        </p>
        <p>
          <b>{stick.numberDo(number)}</b>
          <br />
          <span className="sp-soft">
            {stick.whatIsOn(stick.madeFor[bundle.madeFor], sizeIn(language, bytes))}
          </span>
        </p>
      </div>
      {written.passphrase ? (
        <SixWords passphrase={written.passphrase} kept={kept} onKept={setKept} tried={tried} />
      ) : null}
      <HandOverForm
        bundle={bundle}
        // The words come before it, and are read first.
        focus={written.passphrase === null}
        after={outcome}
        hint={stick.handLater}
        onSaved={leave}
      />
      <div className="sp-actions">
        <Button large onClick={leave}>
          {stick.finish}
        </Button>
      </div>
    </Calm>
  );
}
