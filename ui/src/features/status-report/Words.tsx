/** Three problems, what is needed, what was decided. */

import { GuardedArea, GuardedField } from "../../app/GuardedField";
import type { StatusWords } from "../../generated/commands";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import { PLACES } from "./content";

interface WordsProps {
  words: StatusWords;
  onChange: (changes: Partial<StatusWords>) => void;
  onLeave: () => void;
}

export function Words({ words, onChange, onLeave }: WordsProps) {
  const { statusReport } = useText();
  const first = useFocusOnOpen<HTMLInputElement>();
  const { problems, needs, decision } = words;
  const setProblem = (place: number, text: string) =>
    onChange({ problems: PLACES.map((one) => (one === place ? text : (problems[one] ?? ""))) });
  return (
    <div className="sp-form sp-status__words">
      <fieldset className="sp-status__problems">
        <legend>{statusReport.problems}</legend>
        {PLACES.map((place) => (
          <GuardedField
            key={place}
            {...(place === 0 ? { ref: first } : {})}
            label={statusReport.problem(place + 1)}
            optional
            value={problems[place] ?? ""}
            onChange={(text) => setProblem(place, text)}
            onBlur={onLeave}
          />
        ))}
      </fieldset>
      <GuardedArea
        rows={3}
        label={statusReport.needs}
        optional
        value={needs}
        onChange={(text) => onChange({ needs: text })}
        onBlur={onLeave}
      />
      <GuardedArea
        rows={3}
        label={statusReport.decision}
        optional
        value={decision}
        onChange={(text) => onChange({ decision: text })}
        onBlur={onLeave}
      />
    </div>
  );
}
