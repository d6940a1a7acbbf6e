/** One choice out of a list that is too long for tiles. */

import { type ReactNode, useId } from "react";
import { FormField, FormLabel, Select, SelectOption } from "./utrecht";
import "./Field.css";
import "./SelectField.css";

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps {
  label: ReactNode;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
  className?: string;
  /** The label is read aloud only: a heading or a column says it already. */
  hideLabel?: boolean;
}

export function SelectField({
  label,
  value,
  options,
  onChange,
  className = "",
  hideLabel,
}: SelectFieldProps) {
  const id = useId();
  return (
    <FormField className={`sp-field ${className}`}>
      <FormLabel htmlFor={id}>
        <span className={hideLabel ? "sp-visually-hidden" : undefined}>{label}</span>
      </FormLabel>
      <Select
        id={id}
        className="sp-field__input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <SelectOption key={option.value} value={option.value}>
            {option.label}
          </SelectOption>
        ))}
      </Select>
    </FormField>
  );
}
