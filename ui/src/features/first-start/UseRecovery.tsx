/** The sealed envelope is opened: its code opens the laptop, with a new passphrase. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { useInterlude } from "../../app/interlude";
import { isLongEnough, NewPassphrase } from "../../app/NewPassphrase";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { isPin, SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";
import { StepPage } from "./StepPage";
import { TROUBLES, type TroubleCode, troubleOf } from "./trouble";

interface UseRecoveryProps {
  onTrouble: (trouble: TroubleCode) => void;
  onLeave: () => void;
}

export function UseRecovery({ onTrouble, onLeave }: UseRecoveryProps) {
  const { opening, common, errors } = useText();
  const [code, setCode] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [pin, setPin] = useState("");
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string>();
  const first = useFocusOnOpen<HTMLInputElement>();
  const interludes = useInterlude();
  const recover = useAct("use_recovery_code", {
    quiet: ["wrong_recovery_code", ...TROUBLES],
    onFailure: (failure) => {
      const trouble = troubleOf(failure.code);
      if (trouble) return onTrouble(trouble);
      if (failure.code !== "wrong_recovery_code") return;
      setRefused(failure.details.typo ? opening.recoverTypo : opening.recoverWrong);
      first.current?.focus();
    },
  });
  const pinFits = pin === "" || isPin(pin);
  const submit = async () => {
    setTried(true);
    if (!code.trim()) return first.current?.focus();
    if (!isLongEnough(passphrase) || !pinFits) return;
    const made = await recover.run({ code, passphrase: passphrase.trim(), pin: pin || null });
    if (made) interludes.show({ kind: "recoveryCode", code: made.code, occasion: "recovered" });
  };
  const missing = tried && !code.trim() ? common.fieldEmpty : undefined;
  return (
    <StepPage
      title={opening.recoverTitle}
      action={opening.recoverSave}
      busy={recover.busy}
      busyText={opening.unlocks}
      onSubmit={() => void submit()}
      onBack={onLeave}
    >
      <TextField
        ref={first}
        large
        className="sp-field--recovery"
        label={opening.recoverCode}
        hint={opening.recoverCodeHint}
        value={code}
        error={refused ?? missing}
        onChange={(typed) => {
          setCode(typed.toUpperCase());
          setRefused(undefined);
        }}
      />
      <NewPassphrase
        label={opening.recoverPassphrase}
        value={passphrase}
        onChange={setPassphrase}
        error={tried && !isLongEnough(passphrase) ? errors.weak_passphrase : undefined}
      />
      <SecretField
        pin
        optional
        label={opening.recoverPin}
        hint={opening.recoverPinHint}
        value={pin}
        onChange={setPin}
        error={tried && !pinFits ? opening.pinWrong : undefined}
      />
    </StepPage>
  );
}
