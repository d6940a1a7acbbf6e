/** Yes or no with a sentence beside it; the whole line can be clicked. */

import { type ReactNode, type Ref, useId } from "react";
import { Checkbox } from "./utrecht";
import "./CheckField.css";

interface CheckFieldProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: ReactNode;
  disabled?: boolean;
  ref?: Ref<HTMLInputElement>;
}

export function CheckField({ label, checked, onChange, hint, disabled, ref }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="sp-check">
      <label className="sp-check__line" htmlFor={id}>
        <Checkbox
          ref={ref}
          id={id}
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="sp-check__hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
