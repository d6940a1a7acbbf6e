/** The code of the other laptop. It comes last: it holds for two minutes only. */

import { useState } from "react";
import { isWhole, PairingCodeFields } from "../../app/PairingCodeFields";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import type { JoinStepProps } from "./joining";
import { StepPage } from "./StepPage";

export function JoinCodeStep({ value, onChange, onNext, onBack, busy }: JoinStepProps & { busy: boolean }) {
  const { opening, pairing } = useText();
  const [tried, setTried] = useState(false);
  const first = useFocusOnOpen<HTMLInputElement>();
  const next = () => {
    setTried(true);
    if (isWhole(value)) onNext();
    else first.current?.focus();
  };
  return (
    <StepPage
      title={pairing.joinTitle}
      intro={pairing.pointIntro}
      step={opening.step(2, 2)}
      action={pairing.joinDo}
      busy={busy}
      busyText={opening.opensNow}
      onSubmit={next}
      onBack={onBack}
    >
      <PairingCodeFields ref={first} value={value} tried={tried} onChange={onChange} />
    </StepPage>
  );
}
