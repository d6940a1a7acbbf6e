/** Three short steps to an open point. What was filled in stays, also when somebody goes back. */

import { useState } from "react";
import type { OpenPoint } from "../../generated/commands";
import { CoordinatorStep } from "./CoordinatorStep";
import { PassphraseStep } from "./PassphraseStep";
import { PointStep } from "./PointStep";

export interface NewPoint extends OpenPoint {
  pinAgain: string;
}

export const EMPTY_POINT: NewPoint = {
  name: "",
  code: "",
  municipality: "",
  coordinator: "",
  pin: "",
  pinAgain: "",
  passphrase: "",
};

export interface StepProps {
  value: NewPoint;
  onChange: (value: NewPoint) => void;
  onNext: () => void;
  onBack: () => void;
}

interface WizardProps {
  value: NewPoint;
  onChange: (value: NewPoint) => void;
  onLeave: () => void;
}

export function Wizard({ value, onChange, onLeave }: WizardProps) {
  const [step, setStep] = useState(1);
  const move = { value, onChange, onNext: () => setStep(step + 1), onBack: () => setStep(step - 1) };
  if (step === 1) return <PointStep {...move} onBack={onLeave} />;
  if (step === 2) return <CoordinatorStep {...move} />;
  return <PassphraseStep {...move} />;
}
