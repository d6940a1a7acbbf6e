/** What is typed to join a point. */

import type { TypedCode } from "../../app/PairingCodeFields";

export interface Joining extends TypedCode {
  name: string;
  passphrase: string;
}

export interface JoinStepProps {
  value: Joining;
  /** What changed: two fields may change at once, one of them by a proposal that comes late. */
  onChange: (change: Partial<Joining>) => void;
  onNext: () => void;
  onBack: () => void;
}
