/** From whom or to whom, by function: one that is known, or in words. */

import { ChoiceTiles } from "../shared/ChoiceTiles";
import { TextField } from "../shared/Field";
import { useLabel, useText } from "../text/text";
import { useConfiguration } from "./commands";
import "./function-field.css";

interface FunctionFieldProps {
  legend: string;
  /** In words, as the message keeps it. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

export function FunctionField({ legend, value, error, onChange }: FunctionFieldProps) {
  const { message } = useText();
  const label = useLabel();
  const known = useConfiguration()?.addressees ?? [];
  const chosen = known.find((one) => one.label.nl === value);
  return (
    <div className="sp-function-field">
      <ChoiceTiles
        compact
        legend={legend}
        tiles={known.map((one) => ({ value: one.label.nl, label: label(one.label) }))}
        value={chosen ? value : null}
        onChoose={onChange}
      />
      <TextField label={message.other} value={chosen ? "" : value} error={error} onChange={onChange} />
    </div>
  );
}
