/** What is typed to join a point. */

import type { TypedCode } from "../../app/PairingCodeFields";

export interface Joining extends TypedCode {
  name: string;
  passphrase: string;
}

export interface JoinStepProps {
  value: Joining;
  onChange: (value: Joining) => void;
  onNext: () => void;
  onBack: () => void;
}
