/** The code that the other laptop shows, and its address for when the two do not find each other. */

import type { Ref } from "react";
import { TextField } from "../shared/Field";
import { useText } from "../text/text";
import "./pairing.css";

const CHARACTERS = 12;

export interface TypedCode {
  code: string;
  address: string;
}

export const NO_CODE: TypedCode = { code: "", address: "" };

/** What was typed without what a person puts between the groups. */
function bareOf(code: string): string {
  return code.replace(/[\s.-]/g, "");
}

export function isWhole({ code }: TypedCode): boolean {
  return bareOf(code).length === CHARACTERS;
}

/** As the commands take it. */
export function sentCode({ code, address }: TypedCode): { code: string; address: string | null } {
  return { code: bareOf(code), address: address.trim() || null };
}

interface PairingCodeFieldsProps {
  value: TypedCode;
  onChange: (value: TypedCode) => void;
  /** Somebody wanted to go on. */
  tried: boolean;
  ref?: Ref<HTMLInputElement>;
}

export function PairingCodeFields({ value, onChange, tried, ref }: PairingCodeFieldsProps) {
  const { pairing } = useText();
  return (
    <>
      <TextField
        ref={ref}
        large
        className="sp-field--pairing"
        label={pairing.code}
        hint={pairing.codeHint}
        value={value.code}
        error={tried && !isWhole(value) ? pairing.codeWrong(bareOf(value.code).length) : undefined}
        onChange={(code) => onChange({ ...value, code: code.toUpperCase() })}
      />
      <TextField
        optional
        label={pairing.address}
        hint={pairing.addressHint}
        value={value.address}
        onChange={(address) => onChange({ ...value, address })}
      />
    </>
  );
}
