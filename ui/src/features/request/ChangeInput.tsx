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
  /** Whether a day or a time stands there that cannot be read. */
  onUnread: (unread: boolean) => void;
  /** Says so before the field is left. */
  insist: boolean;
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

function MomentInput({ value, onChange, onUnread, insist }: ChangeInputProps) {
  const { request } = useText();
  const now = useLaptopNow();
  const at = typeof value === "number" ? value : null;
  const [day, setDay] = useState(() => dayOf(at ?? now()));
  const [time, setTime] = useState(() => (at === null ? "" : timeOf(at)));
  const [typed, setTyped] = useState({ day: "", time: "" });
  const set = (newDay: string, newTime: string, unread: Partial<typeof typed>) => {
    const left = { ...typed, ...unread };
    setDay(newDay);
    setTime(newTime);
    setTyped(left);
    onUnread(left.time !== "" || (newTime !== "" && newDay === ""));
    onChange(newTime ? momentOf(newDay, newTime) : null);
  };
  return (
    <div className="sp-actions">
      <TimeField
        insist={insist}
        label={request.deadlineTime}
        value={time}
        onChange={(text, unread) => set(day, text, { time: unread })}
      />
      <DayField
        needed
        insist={insist}
        label={request.deadlineDay}
        value={day}
        onChange={(text, unread) => set(text, time, { day: unread })}
      />
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
