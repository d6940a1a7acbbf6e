/** "Geldt", "Concept", "Vervangen door versie 3": where a version stands. */

import type { Standing } from "../../generated/commands";
import { useText } from "../../text/text";
import { type Tone, toneOf } from "./useStanding";

const SIGNS: Record<Tone, string> = { holds: "●", waits: "○", over: "✕" };

export function StandingWord({ standing, by }: { standing: Standing; by?: number | null }) {
  const { informationSheet: text } = useText();
  const tone = toneOf(standing);
  return (
    <span className={`sp-standing sp-standing--${tone}`}>
      <span aria-hidden="true">{SIGNS[tone]} </span>
      {standing === "replaced" && by ? text.replacedBy(by) : text.standing[standing]}
    </span>
  );
}
