/** "Geldt", "Concept", "Vervangen door versie 3": where a version stands. */

import type { Standing } from "../../generated/commands";
import { useText } from "../../text/text";
import { type Tone, toneOf } from "./useStanding";

const SIGNS: Record<Tone, string> = { holds: "●", waits: "○", over: "✕" };

interface StandingWordProps {
  standing: Standing;
  by?: number | null;
  /** Nobody confirmed or approved it: that it holds is no reason for green. */
  doubted?: boolean;
}

export function StandingWord({ standing, by, doubted = false }: StandingWordProps) {
  const { informationSheet: text } = useText();
  const tone = toneOf(standing);
  const look = doubted && tone === "holds" ? "waits" : tone;
  return (
    <span className={`sp-standing sp-standing--${look}`}>
      <span aria-hidden="true">{SIGNS[tone]} </span>
      {standing === "replaced" && by ? text.replacedBy(by) : text.standing[standing]}
    </span>
  );
}
