/**
 * Clock times and dates as people here write them. The browser's own fields follow the language of the machine
 * ("02:12 PM") and differ between windows; these take 1412, 14.12 and 14:12, and 24-11, 24-11-2026, 2026-11-24 or
 * "gisteren".
 */

import { type ReactNode, type Ref, useCallback, useEffect, useState } from "react";
import { useText } from "../text/text";
import { TextField } from "./Field";
import { useLaptopNow } from "./laptopNow";
import { dayFromText, dayInText, timeFromText } from "./timeText";

interface TimeTextFieldProps {
  label: ReactNode;
  /** As `timeOf` or `dayOf` write it; empty while nothing sensible stands there. */
  value: string;
  /** `unread` is what stands there when nothing sensible does. */
  onChange: (value: string, unread: string) => void;
  /** What stood there, unreadable, when it was left unfinished. */
  unread?: string;
  /** Says that it cannot be read before the field is left; by a form that itself sees to what may be sent. */
  insist?: boolean;
  /** Nothing is not enough. */
  needed?: boolean;
  /** What is wrong with what can be read. */
  error?: string | undefined;
  hint?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

export function TimeField(props: TimeTextFieldProps) {
  const { common } = useText();
  return (
    <ReadField {...props} inputMode="numeric" read={timeFromText} show={same} notRead={common.timeNotRead} />
  );
}

export function DayField(props: TimeTextFieldProps) {
  const { common } = useText();
  const now = useLaptopNow();
  const read = useCallback((text: string) => dayFromText(text, now()), [now]);
  return <ReadField {...props} read={read} show={dayInText} notRead={common.dayNotRead} />;
}

const same = (value: string) => value;

interface ReadFieldProps extends TimeTextFieldProps {
  inputMode?: "numeric";
  read: (text: string) => string;
  show: (value: string) => string;
  /** Said on leaving the field when nothing sensible stands there. */
  notRead: string;
}

function ReadField(props: ReadFieldProps) {
  const { value, onChange, read, show, notRead, unread = "", insist, needed = false, error, ...rest } = props;
  const [text, setText] = useState(show(value) || unread);
  const [left, setLeft] = useState(false);
  const wrong = !read(text) && (text.trim() ? left || insist : needed && insist);
  // Another value came from outside: what is typed here no longer says it.
  useEffect(() => setText((was) => (read(was) === value ? was : show(value))), [value, read, show]);
  return (
    <TextField
      className="sp-field--short"
      {...rest}
      value={text}
      error={wrong ? notRead : error}
      unfit={insist === undefined && text.trim() && !read(text) ? notRead : undefined}
      onUnfit={() => setLeft(true)}
      proposed
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        const meant = read(typed);
        if (meant !== value || !meant) onChange(meant, meant ? "" : typed.trim());
      }}
      onBlur={() => {
        setText((was) => show(read(was)) || was);
        setLeft(true);
      }}
    />
  );
}
