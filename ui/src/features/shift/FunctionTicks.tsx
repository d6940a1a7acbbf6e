/** The functions at the point, to tick: one person may hold several. */

import { useCards } from "../../app/useCards";
import { CheckField } from "../../shared/CheckField";
import { useLabel, useText } from "../../text/text";

interface FunctionTicksProps {
  value: string[];
  onChange: (functions: string[]) => void;
}

export function FunctionTicks({ value, onChange }: FunctionTicksProps) {
  const { shift: words } = useText();
  const label = useLabel();
  const { cards } = useCards();
  const tick = (code: string, on: boolean) =>
    onChange(on ? [...value, code] : value.filter((one) => one !== code));
  return (
    <fieldset className="sp-functions">
      <legend>{words.functions}</legend>
      {cards.map((card) => (
        <CheckField
          key={card.code}
          checked={value.includes(card.code)}
          onChange={(on) => tick(card.code, on)}
          label={
            <>
              {label(card.label)}{" "}
              {card.duo ? <span className="sp-soft sp-functions__duo">{words.duo(card.duo)}</span> : null}
            </>
          }
        />
      ))}
    </fieldset>
  );
}
