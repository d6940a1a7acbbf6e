/**
 * Clock times and dates as people here write them. The browser's own fields follow the language of the machine
 * ("02:12 PM") and differ between windows; these take 1412, 14.12 and 14:12, and 24-11 or 24-11-2026.
 */

import { type ReactNode, useEffect, useState } from "react";
import { TextField } from "./Field";
import { dayFromText, dayInText, timeFromText } from "./timeText";

interface TimeTextFieldProps {
  label: ReactNode;
  /** As `timeOf` or `dayOf` write it; empty while nothing sensible stands there. */
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
}

export function TimeField(props: TimeTextFieldProps) {
  return <ReadField {...props} read={timeFromText} show={same} />;
}

export function DayField(props: TimeTextFieldProps) {
  return <ReadField {...props} read={dayFromText} show={dayInText} />;
}

const same = (value: string) => value;

interface ReadFieldProps extends TimeTextFieldProps {
  read: (text: string) => string;
  show: (value: string) => string;
}

function ReadField({ value, onChange, read, show, label, hint }: ReadFieldProps) {
  const [text, setText] = useState(show(value));
  // Another value came from outside: what is typed here no longer says it.
  useEffect(() => setText((was) => (read(was) === value ? was : show(value))), [value, read, show]);
  return (
    <TextField
      className="sp-field--short"
      inputMode="numeric"
      label={label}
      hint={hint}
      value={text}
      onChange={(typed) => {
        setText(typed);
        const meant = read(typed);
        if (meant !== value) onChange(meant);
      }}
      onBlur={() => setText((was) => show(read(was)) || was)}
    />
  );
}
