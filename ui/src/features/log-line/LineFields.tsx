/** What is asked beside the words of a line: its kind, whether it is confirmed or why it was decided, and when. */

import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { TimeField } from "../../shared/TimeField";
import { useText } from "../../text/text";
import { isDecision, type LineContent, SORTS } from "./content";

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
      <TimeField label={logLine.at} value={content.time} onChange={(time) => onChange({ time })} />
    </>
  );
}
