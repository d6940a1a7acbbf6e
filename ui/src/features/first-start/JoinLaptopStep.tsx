/** What this laptop is called, and its passphrase on paper: before the code, which does not wait. */

import { useState } from "react";
import { isLongEnough, NewPassphrase } from "../../app/NewPassphrase";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import type { JoinStepProps } from "./joining";
import { StepPage } from "./StepPage";

export function JoinLaptopStep({ value, onChange, onNext, onBack }: JoinStepProps) {
  const { opening, pairing, common, errors } = useText();
  const [tried, setTried] = useState(false);
  const first = useFocusOnOpen<HTMLInputElement>();
  const named = value.name.trim() !== "";
  const enough = isLongEnough(value.passphrase);
  const next = () => {
    setTried(true);
    if (named && enough) onNext();
    else if (!named) first.current?.focus();
  };
  return (
    <StepPage
      title={pairing.pointStep}
      step={opening.step(1, 2)}
      action={opening.next}
      onSubmit={next}
      onBack={onBack}
    >
      <TextField
        ref={first}
        large
        label={pairing.pointName}
        hint={pairing.pointNameHint}
        value={value.name}
        error={tried && !named ? common.fieldEmpty : undefined}
        onChange={(name) => onChange({ name })}
      />
      <NewPassphrase
        label={pairing.pointPassphrase}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ passphrase })}
        error={tried && !enough ? errors.weak_passphrase : undefined}
      />
      <p>
        <b>{opening.passphraseIntro}</b>
      </p>
    </StepPage>
  );
}
