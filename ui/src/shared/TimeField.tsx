/**
 * Clock times and dates as people here write them. The browser's own fields follow the language of the machine
 * ("02:12 PM") and differ between windows; these take 1412, 14.12 and 14:12, and 24-11 or 24-11-2026.
 */

import { type ReactNode, useEffect, useState } from "react";
import { useText } from "../text/text";
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
  const { common } = useText();
  return <ReadField {...props} read={timeFromText} show={same} notRead={common.timeNotRead} />;
}

export function DayField(props: TimeTextFieldProps) {
  const { common } = useText();
  return <ReadField {...props} read={dayFromText} show={dayInText} notRead={common.dayNotRead} />;
}

const same = (value: string) => value;

interface ReadFieldProps extends TimeTextFieldProps {
  read: (text: string) => string;
  show: (value: string) => string;
  /** Said on leaving the field when nothing sensible stands there. */
  notRead: string;
}

function ReadField({ value, onChange, read, show, notRead, label, hint }: ReadFieldProps) {
  const [text, setText] = useState(show(value));
  const [left, setLeft] = useState(false);
  // Another value came from outside: what is typed here no longer says it.
  useEffect(() => setText((was) => (read(was) === value ? was : show(value))), [value, read, show]);
  return (
    <TextField
      className="sp-field--short"
      inputMode="numeric"
      label={label}
      hint={hint}
      value={text}
      error={left && text.trim() && !read(text) ? notRead : undefined}
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        const meant = read(typed);
        if (meant !== value) onChange(meant);
      }}
      onBlur={() => {
        setText((was) => show(read(was)) || was);
        setLeft(true);
      }}
    />
  );
}
