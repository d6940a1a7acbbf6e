/** Which point: name, code, municipality. */

import { useState } from "react";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import { StepPage } from "./StepPage";
import type { StepProps } from "./Wizard";

const CODE = /^[A-Z]{2,4}[0-9]{1,3}$/;

export function PointStep({ value, onChange, onNext, onBack }: StepProps) {
  const { opening, common } = useText();
  const [tried, setTried] = useState(false);
  const first = useFocusOnOpen<HTMLInputElement>();
  const empty = (text: string) => (tried && !text.trim() ? common.fieldEmpty : undefined);
  const codeFits = CODE.test(value.code.trim());
  const complete = value.name.trim() && codeFits && value.municipality.trim();
  const next = () => {
    setTried(true);
    if (complete) onNext();
  };
  return (
    <StepPage
      title={opening.pointTitle}
      step={opening.step(1, 3)}
      action={opening.next}
      onSubmit={next}
      onBack={onBack}
    >
      <TextField
        ref={first}
        large
        label={opening.pointName}
        hint={opening.pointNameHint}
        value={value.name}
        error={empty(value.name)}
        onChange={(name) => onChange({ ...value, name })}
      />
      <TextField
        large
        className="sp-field--code"
        label={opening.pointCode}
        hint={opening.pointCodeHint}
        value={value.code}
        maxLength={7}
        error={tried && !codeFits ? opening.pointCodeWrong : undefined}
        onChange={(code) => onChange({ ...value, code: code.toUpperCase() })}
      />
      <TextField
        large
        label={opening.municipality}
        value={value.municipality}
        error={empty(value.municipality)}
        onChange={(municipality) => onChange({ ...value, municipality })}
      />
    </StepPage>
  );
}
