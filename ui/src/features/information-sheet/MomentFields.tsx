/** A moment that is still to come: a day and a time, both of which may stay empty. */

import { useNow, useTimes } from "../../app/clock";
import { DayField, TimeField } from "../../shared/TimeField";
import { useText } from "../../text/text";
import { type DayAlone, type MomentText, type MomentTrouble, momentIn } from "./momentText";

interface MomentFieldsProps {
  label: string;
  value: MomentText;
  trouble: MomentTrouble | null;
  /** What a day without a time means. */
  alone?: DayAlone;
  tried: boolean;
  onChange: (value: MomentText) => void;
}

export function MomentFields({ label, value, trouble, alone = "ends", tried, onChange }: MomentFieldsProps) {
  const { informationSheet: text } = useText();
  const { edit } = text;
  const times = useTimes();
  const now = useNow();
  const wrong = trouble === null || trouble === "unread" ? undefined : edit[trouble];
  const at = momentIn(value, now, alone);
  return (
    <div className="sp-edit__moment">
      <TimeField
        insist={tried}
        label={`${label}: ${edit.time}`}
        value={value.time}
        unread={value.unread.time}
        error={value.day ? undefined : wrong}
        onChange={(time, unread) => onChange({ ...value, time, unread: { ...value.unread, time: unread } })}
      />
      <DayField
        insist={tried}
        label={`${label}: ${edit.day}`}
        value={value.day}
        unread={value.unread.day}
        error={value.day ? wrong : undefined}
        onChange={(day, unread) => onChange({ ...value, day, unread: { ...value.unread, day: unread } })}
      />
      <p className="sp-soft sp-edit__at" role="status">
        {at !== null && !trouble ? times.moment(at, now) : ""}
      </p>
    </div>
  );
}
