/** The input for changing a field, by its kind. */

import { useId, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useConfiguration } from "../../app/commands";
import { GuardedArea } from "../../app/GuardedField";
import type { FieldValue } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useFocusAtEnd } from "../../shared/focus";
import { DayField, TimeField } from "../../shared/TimeField";
import { dayOf, momentOf, timeOf } from "../../shared/time";
import { FormLabel, Select, SelectOption } from "../../shared/utrecht";
import { useLabel, useText } from "../../text/text";
import { FieldInput } from "./FieldInput";
import { kindOf } from "./fieldSpecs";

interface ChangeInputProps {
  name: string;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
  onEnter: () => void;
}

export function ChangeInput(props: ChangeInputProps) {
  const kind = kindOf(props.name);
  switch (kind) {
    case "moment":
      return <MomentInput {...props} />;
    case "category":
      return <CategoryInput {...props} />;
    case "urgency":
      return <UrgencyInput {...props} />;
    case "text":
      return <Words {...props} />;
    default:
      return <FieldInput spec={{ name: props.name, kind }} value={props.value} onChange={props.onChange} />;
  }
}

function Words({ name, value, onChange, onEnter }: ChangeInputProps) {
  const { request } = useText();
  const field = useFocusAtEnd<HTMLTextAreaElement>();
  return (
    <GuardedArea
      ref={field}
      label={request.fields[name] ?? name}
      value={typeof value === "string" ? value : ""}
      onChange={onChange}
      onEnter={onEnter}
    />
  );
}

function MomentInput({ value, onChange }: ChangeInputProps) {
  const { request } = useText();
  const now = useLaptopNow();
  const at = typeof value === "number" ? value : null;
  const [day, setDay] = useState(() => dayOf(at ?? now()));
  const [time, setTime] = useState(() => (at === null ? "" : timeOf(at)));
  const set = (newDay: string, newTime: string) => {
    setDay(newDay);
    setTime(newTime);
    onChange(newTime ? momentOf(newDay, newTime) : null);
  };
  return (
    <div className="sp-actions">
      <TimeField label={request.deadlineTime} value={time} onChange={(text) => set(day, text)} />
      <DayField label={request.deadlineDay} value={day} onChange={(text) => set(text, time)} />
    </div>
  );
}

function UrgencyInput({ value, onChange }: ChangeInputProps) {
  const { request } = useText();
  const label = useLabel();
  const urgencies = useConfiguration()?.urgencies ?? [];
  return (
    <ChoiceTiles
      legend={request.urgencyTitle}
      tiles={urgencies.map((one) => ({ value: one.code, label: `${one.sign} ${label(one.label)}` }))}
      value={typeof value === "string" ? value : null}
      onChoose={onChange}
    />
  );
}

function CategoryInput({ value, onChange }: ChangeInputProps) {
  const { request } = useText();
  const label = useLabel();
  const id = useId();
  const groups = useConfiguration()?.groups ?? [];
  return (
    <div>
      <FormLabel htmlFor={id}>{request.category}</FormLabel>
      <Select
        id={id}
        value={typeof value === "string" ? value : ""}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) => (
          <optgroup key={group.code} label={label(group.label)}>
            {group.leaves.map((leaf) => (
              <SelectOption key={leaf.code} value={leaf.code}>
                {leaf.code} {label(leaf.label)}
              </SelectOption>
            ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}
