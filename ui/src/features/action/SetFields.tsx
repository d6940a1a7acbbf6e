/** What is asked beside the words: what kind of thing it is, for whom, by whom and before when. */

import { GuardedField } from "../../app/GuardedField";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { DayField, TimeField } from "../../shared/TimeField";
import { useText } from "../../text/text";
import { type ActionContent, SORTS } from "./content";

interface SetFieldsProps {
  content: ActionContent;
  /** Says that the time is over. */
  past: string | undefined;
  onChange: (changes: Partial<ActionContent>) => void;
}

export function SetFields({ content, past, onChange }: SetFieldsProps) {
  const { action } = useText();
  return (
    <>
      <div>
        <ChoiceTiles
          legend={action.sort}
          tiles={SORTS.map((sort) => ({ value: sort, label: action.sorts[sort] ?? sort }))}
          value={content.sort}
          onChoose={(sort) => onChange({ sort })}
        />
        <p className="sp-action-hint" aria-live="polite">
          {action.sortHints[content.sort]}
        </p>
      </div>
      <GuardedField
        label={action.forWhom}
        hint={action.forWhomHint}
        optional
        value={content.forWhom}
        onChange={(forWhom) => onChange({ forWhom })}
      />
      <div className="sp-action-when">
        <TextField
          label={action.owner}
          optional
          value={content.owner}
          onChange={(owner) => onChange({ owner })}
        />
        <TimeField
          label={action.dueTime}
          value={content.dueTime}
          error={past}
          onChange={(dueTime) => onChange({ dueTime })}
        />
        <DayField label={action.dueDay} value={content.dueDay} onChange={(dueDay) => onChange({ dueDay })} />
      </div>
    </>
  );
}
