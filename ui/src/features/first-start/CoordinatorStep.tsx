/** Who the coordinator is, and their PIN, twice. */

import { useState } from "react";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { isPin, SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";
import { StepPage } from "./StepPage";
import type { StepProps } from "./Wizard";

export function CoordinatorStep({ value, onChange, onNext, onBack }: StepProps) {
  const { opening, common } = useText();
  const [tried, setTried] = useState(false);
  const first = useFocusOnOpen<HTMLInputElement>();
  const named = value.coordinator.trim() !== "";
  const fits = isPin(value.pin);
  const same = value.pin === value.pinAgain;
  const next = () => {
    setTried(true);
    if (named && fits && same) onNext();
  };
  return (
    <StepPage
      title={opening.coordinatorTitle}
      intro={opening.coordinatorIntro}
      step={opening.step(2, 3)}
      action={opening.next}
      onSubmit={next}
      onBack={onBack}
    >
      <TextField
        ref={first}
        large
        label={opening.coordinatorName}
        value={value.coordinator}
        error={tried && !named ? common.fieldEmpty : undefined}
        onChange={(coordinator) => onChange({ ...value, coordinator })}
      />
      <SecretField
        pin
        large
        label={opening.pin}
        hint={opening.pinHint}
        value={value.pin}
        error={tried && !fits ? opening.pinWrong : undefined}
        onChange={(pin) => onChange({ ...value, pin })}
      />
      <SecretField
        pin
        large
        label={opening.pinAgain}
        value={value.pinAgain}
        error={tried && fits && !same ? opening.pinDifferent : undefined}
        onChange={(pinAgain) => onChange({ ...value, pinAgain })}
      />
    </StepPage>
  );
}
