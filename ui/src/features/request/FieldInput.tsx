/** One optional field, asked in the way its kind asks for. */

import { useConfiguration } from "../../app/commands";
import { GuardedField } from "../../app/GuardedField";
import type { FieldValue } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { YesNo } from "../../shared/YesNo";
import { useLabel, useText } from "../../text/text";
import { isBelowNought } from "./content";
import type { FieldSpec } from "./fieldSpecs";

interface FieldInputProps {
  spec: FieldSpec;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
}

export function FieldInput(props: FieldInputProps) {
  switch (props.spec.kind) {
    case "text":
      return <Words {...props} />;
    case "number":
      return <Count {...props} />;
    case "yesNo":
      return <Answer {...props} />;
    case "choice":
      return <Options {...props} />;
    case "language":
      return <Languages {...props} />;
    case "ticks":
      return <Ticks {...props} />;
  }
}

function useFieldLabel(name: string): string {
  return useText().request.fields[name] ?? name;
}

function asText(value: FieldValue): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function Words({ spec, value, onChange }: FieldInputProps) {
  return <GuardedField label={useFieldLabel(spec.name)} value={asText(value)} onChange={onChange} />;
}

function Count({ spec, value, onChange }: FieldInputProps) {
  const { reasons } = useText();
  return (
    <TextField
      label={useFieldLabel(spec.name)}
      type="number"
      inputMode="numeric"
      min={0}
      value={asText(value)}
      error={isBelowNought(value) ? reasons.bad_input?.negative : undefined}
      onChange={(text) => onChange(text === "" ? null : Math.round(Number(text)))}
    />
  );
}

function Answer({ spec, value, onChange }: FieldInputProps) {
  const answer = value === "yes" ? true : value === "no" ? false : null;
  return (
    <YesNo
      question={useFieldLabel(spec.name)}
      value={answer}
      onChoose={(yes) => onChange(yes ? "yes" : "no")}
    />
  );
}

function Options({ spec, value, onChange }: FieldInputProps) {
  const options = useText().request.options[spec.name] ?? {};
  return (
    <ChoiceTiles
      compact
      legend={useFieldLabel(spec.name)}
      tiles={Object.entries(options).map(([code, label]) => ({ value: code, label }))}
      value={asText(value)}
      onChoose={onChange}
    />
  );
}

function Languages({ spec, value, onChange }: FieldInputProps) {
  const label = useLabel();
  const languages = useConfiguration()?.languages ?? [];
  return (
    <ChoiceTiles
      compact
      legend={useFieldLabel(spec.name)}
      tiles={languages.map((one) => ({ value: one.code, label: label(one.label) }))}
      value={asText(value)}
      onChoose={onChange}
    />
  );
}

function Ticks({ spec, value, onChange }: FieldInputProps) {
  const label = useLabel();
  const ticks = useConfiguration()?.ticks ?? [];
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <fieldset className="sp-tiles sp-tiles--compact">
      <legend className="sp-tiles__legend">{useFieldLabel(spec.name)}</legend>
      <div className="sp-tiles__grid">
        {ticks.map((tick) => (
          <label key={tick.code} className="sp-tick">
            <input type="checkbox" checked={chosen.includes(tick.code)} onChange={() => toggle(tick.code)} />
            <span>{label(tick.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
