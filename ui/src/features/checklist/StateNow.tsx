/** Whether the point is open, large; and both answers where two laptops say different things. */

import type { Ref } from "react";
import { useNow, useTimes } from "../../app/clock";
import type { Obstacle, Opening, PointState } from "../../generated/commands";
import { useText } from "../../text/text";
import { SignPaper } from "./SignPaper";

interface StateNowProps {
  opening: Opening;
  mayPrint: boolean;
  ref: Ref<HTMLElement>;
}

export function StateNow({ opening, mayPrint, ref }: StateNowProps) {
  const { checklist: words } = useText();
  const { states } = opening;
  return (
    <section ref={ref} tabIndex={-1} className="sp-state-now" aria-label={words.title}>
      {states.length === 0 ? (
        <div>
          <p className="sp-state-now__word">{words.none}</p>
          <p className="sp-soft">{words.noneNote}</p>
        </div>
      ) : null}
      {states.length > 1 ? (
        <div className="sp-callout">
          <h2>▲ {words.contradict}</h2>
          <p>{words.contradictNote}</p>
        </div>
      ) : null}
      {states.map((state) => (
        <OneState key={state.id} state={state} />
      ))}
      {mayPrint && states.some((one) => one.state !== "open") ? <SignPaper /> : null}
    </section>
  );
}

function OneState({ state }: { state: PointState }) {
  const { checklist: words } = useText();
  const times = useTimes();
  const now = useNow();
  const saysOf = ({ what, count }: Obstacle) => words.obstacles[what]?.(count) ?? what;
  const facts = [
    words.by(times.moment(state.at, now), state.by),
    state.reopens === null ? "" : words.reopens(times.moment(state.reopens, now)),
    state.emergencyNumber ? words.emergencyNumber(state.emergencyNumber) : "",
  ];
  return (
    <div>
      <p className="sp-state-now__word">
        <span aria-hidden="true" className="sp-state-now__sign">
          {state.state === "open" ? "● " : "○ "}
        </span>
        {words.states[state.state] ?? state.state}
      </p>
      <p className="sp-soft sp-number">{facts.filter(Boolean).join(" · ")}</p>
      {state.left.length > 0 ? <p>▲ {words.left(state.left.map(saysOf).join(", "))}</p> : null}
    </div>
  );
}
