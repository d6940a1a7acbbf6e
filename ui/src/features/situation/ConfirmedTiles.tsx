/** Whether what somebody says is confirmed. */

import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useText } from "../../text/text";

export function ConfirmedTiles({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  const { situation: words } = useText();
  return (
    <ChoiceTiles
      legend={words.isConfirmed}
      tiles={[
        { value: "no", label: `? ${words.unconfirmed}` },
        { value: "yes", label: `✓ ${words.confirmed}` },
      ]}
      value={value ? "yes" : "no"}
      onChoose={(chosen) => onChange(chosen === "yes")}
    />
  );
}
