/** A number of minutes, saved on Enter and on leaving the field. */

import { type FormEvent, useState } from "react";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";

interface MinutesFieldProps {
  label: string;
  value: number;
  most: number;
  onSave: (minutes: number) => Promise<boolean>;
}

export function MinutesField({ label, value, most, onSave }: MinutesFieldProps) {
  const { settings } = useText();
  const [typed, setTyped] = useState(String(value));
  const [saved, setSaved] = useState(false);
  const minutes = Number(typed);
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= most;
  const save = async () => {
    if (fits && minutes !== value) setSaved(await onSave(minutes));
  };
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        type="number"
        min={1}
        label={`${label} (${settings.minutes})`}
        value={typed}
        error={fits ? undefined : settings.minutesWrong(most)}
        onBlur={() => void save()}
        onChange={(text) => {
          setTyped(text);
          setSaved(false);
        }}
        below={
          <p role="status" className="sp-settings__saved">
            {saved ? `✓ ${settings.saved}` : ""}
          </p>
        }
      />
    </form>
  );
}
