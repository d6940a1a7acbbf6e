/** Ways that a message can travel. */

import { useConfiguration } from "../../app/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useLabel, useText } from "../../text/text";

interface MeansTilesProps {
  legend: string;
  value: string;
  missing: boolean;
  onChoose: (means: string) => void;
}

export function MeansTiles({ legend, value, missing, onChoose }: MeansTilesProps) {
  const { message } = useText();
  const label = useLabel();
  const means = useConfiguration()?.means ?? [];
  return (
    <div>
      <ChoiceTiles
        compact
        legend={legend}
        tiles={means.map((one) => ({ value: one.code, label: label(one.label) }))}
        value={value || null}
        onChoose={onChoose}
      />
      {missing ? (
        <p className="sp-field__error" role="alert">
          <span aria-hidden="true">▲ </span>
          {message.meansMissing}
        </p>
      ) : null}
    </div>
  );
}
