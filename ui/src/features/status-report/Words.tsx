/** Three problems, what is needed, what was decided. */

import { useConfiguration } from "../../app/commands";
import { FunctionField } from "../../app/FunctionField";
import { GuardedArea, GuardedField } from "../../app/GuardedField";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";
import { PLACES, type StatusContent } from "./content";

interface WordsProps {
  words: StatusContent;
  onChange: (changes: Partial<StatusContent>) => void;
  onLeave: () => void;
}

export function Words({ words, onChange, onLeave }: WordsProps) {
  const { statusReport } = useText();
  const first = useFocusOnOpen<HTMLInputElement>();
  const { problems, needs, decision } = words;
  const usual = useConfiguration()?.addressees[0]?.label.nl ?? "";
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
      <FunctionField
        legend={statusReport.to}
        value={words.to || usual}
        error={undefined}
        onChange={(to) => onChange({ to })}
      />
    </div>
  );
}
