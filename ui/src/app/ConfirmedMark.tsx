/** Whether something is confirmed: in words, with a sign, and only then with a colour. */

import { useText } from "../text/text";
import "./confirmed.css";

export function ConfirmedMark({ confirmed }: { confirmed: boolean }) {
  const { notice } = useText();
  return (
    <span className={confirmed ? "sp-confirmed" : "sp-confirmed sp-confirmed--not"}>
      <span aria-hidden="true">{confirmed ? "✓ " : "? "}</span>
      {confirmed ? notice.confirmed : notice.unconfirmed}
    </span>
  );
}
