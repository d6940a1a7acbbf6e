/** What is asked beside the words of a line: its kind, whether it is confirmed or why it was decided, and when. */

import { useLaptopNow, useTimes } from "../../app/clock";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { DayField, TimeField } from "../../shared/TimeField";
import { dayOf } from "../../shared/time";
import { useText } from "../../text/text";
import { happenedAt, isComing, isDecision, type LineContent, SORTS } from "./content";

interface LineFieldsProps {
  content: LineContent;
  /** Says what is missing. */
  insist: boolean;
  onChange: (changes: Partial<LineContent>) => void;
}

export function LineFields({ content, insist, onChange }: LineFieldsProps) {
  const { logLine } = useText();
  return (
    <>
      <ChoiceTiles
        legend={logLine.sort}
        tiles={SORTS.map((sort) => ({ value: sort, label: logLine.sorts[sort] ?? sort }))}
        value={content.sort}
        onChoose={(sort) => onChange({ sort })}
      />
      {isDecision(content) ? (
        <TextField
          label={logLine.reason}
          value={content.reason}
          error={insist && !content.reason.trim() ? logLine.reasonNeeded : undefined}
          onChange={(reason) => onChange({ reason })}
        />
      ) : (
        <ChoiceTiles
          legend={logLine.isConfirmed}
          tiles={[
            { value: "no", label: `? ${logLine.confirmedNo}` },
            { value: "yes", label: `✓ ${logLine.confirmedYes}` },
          ]}
          value={content.confirmed ? "yes" : "no"}
          onChoose={(value) => onChange({ confirmed: value === "yes" })}
        />
      )}
      <WhenFields content={content} onChange={onChange} />
    </>
  );
}

/** A time alone may be of yesterday: which day it gets stands beside it, and can be chosen. */
function WhenFields({ content, onChange }: Pick<LineFieldsProps, "content" | "onChange">) {
  const { logLine } = useText();
  const times = useTimes();
  const now = useLaptopNow()();
  const at = happenedAt(content, now);
  const otherDay = at !== null && dayOf(at) !== dayOf(now);
  return (
    <div className="sp-log-when">
      <TimeField label={logLine.at} value={content.time} onChange={(time) => onChange({ time })} />
      {at === null ? null : (
        <>
          <DayField
            label={logLine.day}
            value={content.day}
            error={isComing(content, now) ? logLine.notYet : undefined}
            onChange={(day) => onChange({ day })}
          />
          <p role="status" className={otherDay ? "sp-mark" : "sp-soft"}>
            {otherDay ? "▲ " : ""}
            {logLine.willBe(`${times.date(at)}, ${times.clock(at)}`)}
          </p>
        </>
      )}
    </div>
  );
}
