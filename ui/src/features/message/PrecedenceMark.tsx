/** How quickly a message has to arrive: a word, a sign of its own, and only then a colour. */

import { useText } from "../../text/text";

const SIGNS: Record<string, string> = { now: "▲▲", urgent: "▲", today: "●", routine: "○" };

export function PrecedenceMark({ code }: { code: string }) {
  const { message } = useText();
  return (
    <b className={`sp-precedence sp-precedence--${code}`}>
      <span aria-hidden="true">{SIGNS[code] ?? "○"}</span> {message.precedences[code] ?? code}
    </b>
  );
}
