/** The passphrase on paper; then the point opens and shows the recovery code. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { useInterlude } from "../../app/interlude";
import { isLongEnough, NewPassphrase } from "../../app/NewPassphrase";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import { StepPage } from "./StepPage";
import type { StepProps } from "./Wizard";

export function PassphraseStep({ value, onChange, onBack }: StepProps) {
  const { opening, errors } = useText();
  const [tried, setTried] = useState(false);
  const first = useFocusOnOpen<HTMLInputElement>();
  const open = useAct("open_point");
  const interludes = useInterlude();
  const enough = isLongEnough(value.passphrase);
  const submit = async () => {
    setTried(true);
    if (!enough) return first.current?.focus();
    const { pinAgain: _, ...input } = value;
    const made = await open.run({ ...input, passphrase: value.passphrase.trim() });
    if (made) interludes.show({ kind: "recoveryCode", code: made.code, occasion: "opened" });
  };
  return (
    <StepPage
      title={opening.passphraseTitle}
      intro={opening.passphraseIntro}
      step={opening.step(3, 3)}
      action={opening.openNow}
      busy={open.busy}
      busyText={opening.opensNow}
      onSubmit={() => void submit()}
      onBack={onBack}
    >
      <NewPassphrase
        ref={first}
        label={opening.passphrase}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        error={tried && !enough ? errors.weak_passphrase : undefined}
      />
    </StepPage>
  );
}
