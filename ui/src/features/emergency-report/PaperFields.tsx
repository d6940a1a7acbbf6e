/** What stands on top of a paper form: its number, and when it was told. */

import { PaperMomentFields } from "../../app/PaperMoment";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import type { EmergencyContent } from "./content";

interface PaperFieldsProps {
  content: EmergencyContent;
  /** How often it could not be saved as it stands. */
  refused: number;
  onChange: (changes: Partial<EmergencyContent>) => void;
}

export function PaperFields({ content, refused, onChange }: PaperFieldsProps) {
  const { emergency, request } = useText();
  const number = useFocusOnOpen<HTMLInputElement>();
  return (
    <fieldset className="sp-emergency__paper">
      <legend>{request.moreGroups.late}</legend>
      <TextField
        ref={number}
        label={request.fields.paper_number}
        value={content.paperNumber}
        onChange={(paperNumber) => onChange({ paperNumber })}
      />
      <PaperMomentFields
        value={content}
        timeLabel={emergency.toldAtWhat}
        refused={refused}
        onChange={onChange}
      />
    </fieldset>
  );
}
