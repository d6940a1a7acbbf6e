/** The PIN that signs what somebody does: typed each time, and never kept. */

import { useState } from "react";
import type { CommandFailed } from "../backend";
import { isPin } from "../shared/SecretField";
import { useText } from "../text/text";

export interface Pin {
  pin: string;
  error: string | undefined;
  set(typed: string): void;
  /** Whether there is one to send; else the field says what is missing. */
  ready(): boolean;
  /** For the command that it signs. */
  options: { quiet: CommandFailed["code"][]; onFailure: (failure: CommandFailed) => void };
}

/** `wrong` says what did not happen and what to do. */
export function usePin(wrong: string): Pin {
  const { lock } = useText();
  const [pin, setPin] = useState("");
  const [error, setError] = useState<string>();
  return {
    pin,
    error,
    set: (typed) => {
      setPin(typed);
      setError(undefined);
    },
    ready: () => {
      const fits = isPin(pin);
      setError(fits ? undefined : lock.pinMissing);
      return fits;
    },
    options: {
      quiet: ["wrong_pin"],
      onFailure: ({ code }) => {
        setPin("");
        setError(code === "wrong_pin" ? wrong : undefined);
      },
    },
  };
}
