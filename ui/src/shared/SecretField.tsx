/** A PIN, always hidden, or a passphrase, hidden unless the person wants to see what they type. */

import { type ReactNode, type Ref, useState } from "react";
import { useText } from "../text/text";
import { TextField } from "./Field";
import "./SecretField.css";

interface SecretFieldProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  below?: ReactNode;
  optional?: boolean;
  /** Digits only: four to eight of them. */
  pin?: boolean;
  large?: boolean;
  /** Readable from the start: somebody has to write it down. */
  shown?: boolean;
  ref?: Ref<HTMLInputElement>;
}

const LONGEST_PIN = 8;

export function SecretField({ pin, shown: shownFirst = false, onChange, ...props }: SecretFieldProps) {
  const { common } = useText();
  const [shown, setShown] = useState(shownFirst);
  return (
    <div className={pin ? "sp-secret sp-secret--pin" : "sp-secret"}>
      <TextField
        {...props}
        type={shown ? "text" : "password"}
        inputMode={pin ? "numeric" : "text"}
        autoComplete="off"
        onChange={(value) => onChange(pin ? value.replace(/\D/g, "").slice(0, LONGEST_PIN) : value)}
      />
      {pin ? null : (
        <button
          type="button"
          className="sp-secret__toggle"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? common.hide : common.show}
          <span className="sp-visually-hidden">: {props.label}</span>
        </button>
      )}
    </div>
  );
}

const SHORTEST_PIN = 4;

/** Whether it is a PIN as the program takes it. */
export function isPin(pin: string): boolean {
  return pin.length >= SHORTEST_PIN && pin.length <= LONGEST_PIN;
}
