/** A passphrase to be: five proposed words, others on request, or whatever somebody types. */

import { type Ref, useEffect, useRef } from "react";
import { Button } from "../shared/Button";
import { SecretField } from "../shared/SecretField";
import { useText } from "../text/text";
import { useAct } from "./commands";
import "./NewPassphrase.css";

const SHORTEST = 12;

interface NewPassphraseProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

export function NewPassphrase({ label, value, onChange, error, ref }: NewPassphraseProps) {
  const { opening } = useText();
  const { run, busy } = useAct("propose_passphrase");
  const begun = useRef(value !== "");
  const typed = useRef(value);
  typed.current = value;
  const propose = async () => {
    const proposed = await run({});
    if (proposed) onChange(proposed.passphrase);
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    // A proposal that comes late never takes the place of what somebody typed meanwhile.
    void run({}).then((proposed) => {
      if (proposed && typed.current === "") onChange(proposed.passphrase);
    });
  });
  const missing = SHORTEST - lengthOf(value);
  return (
    <div className="sp-passphrase">
      <SecretField
        ref={ref}
        shown
        large
        label={label}
        value={value}
        onChange={onChange}
        hint={opening.passphraseOwn}
        error={error}
        below={
          <p className="sp-passphrase__check" role="status">
            {missing > 0 ? opening.passphraseShort(missing) : `✓ ${opening.passphraseLong}`}
          </p>
        }
      />
      <div>
        <Button busy={busy} onClick={() => void propose()}>
          {opening.otherWords}
        </Button>
      </div>
    </div>
  );
}

function lengthOf(passphrase: string): number {
  return [...passphrase.trim()].length;
}

/** Whether the program takes it. */
export function isLongEnough(passphrase: string): boolean {
  return lengthOf(passphrase) >= SHORTEST;
}
