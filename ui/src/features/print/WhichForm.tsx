/** One of the two paper forms. */

import type { FormKind } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useText } from "../../text/text";

interface WhichFormProps {
  legend: string;
  value: FormKind;
  onChoose: (form: FormKind) => void;
}

export function WhichForm({ legend, value, onChoose }: WhichFormProps) {
  const { paper } = useText();
  return (
    <ChoiceTiles
      legend={legend}
      value={value}
      onChoose={(chosen) => onChoose(chosen === "emergency" ? "emergency" : "request")}
      tiles={[
        { value: "request", label: paper.requestForms },
        { value: "emergency", label: paper.emergencyForms },
      ]}
    />
  );
}
