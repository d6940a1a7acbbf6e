/** A clock time and a day, both of which may stay empty. */

import { DayField, TimeField } from "../../shared/TimeField";
import { useText } from "../../text/text";
import type { Content } from "./content";

interface MomentPairProps {
  which: "since" | "expected";
  content: Content;
  wrong: boolean;
  onChange: (changes: Partial<Content>) => void;
}

export function MomentPair({ which, content, wrong, onChange }: MomentPairProps) {
  const { situation: words } = useText();
  const [time, day] = [`${which}Time`, `${which}Day`] as const;
  return (
    <>
      <TimeField
        label={words[time]}
        value={content[time]}
        error={wrong ? words[`${which}Past`] : undefined}
        onChange={(typed) => onChange({ [time]: typed })}
      />
      <DayField label={words[day]} value={content[day]} onChange={(typed) => onChange({ [day]: typed })} />
    </>
  );
}
