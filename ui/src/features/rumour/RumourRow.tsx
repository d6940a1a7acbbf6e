/** One rumour: what is said, how often and where, who was asked, and what turned out. */

import { useNow, useTimes } from "../../app/clock";
import { WhereaboutsLine } from "../../app/WhereaboutsLine";
import type { Rumour, RumourOutcome } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { Passing } from "./Passing";
import { LETTERS, type MayDo, type RumourStep } from "./steps";

interface RumourRowProps {
  rumour: Rumour;
  may: MayDo;
  letters: boolean;
  onStep: (step: RumourStep) => void;
}

export function RumourRow({ rumour, may, letters, onStep }: RumourRowProps) {
  const { rumour: words } = useText();
  const settled = rumour.outcomes.length > 0;
  const button = (step: RumourStep, label: string, kind: "plain" | "quiet" = "plain") => (
    <Button
      kind={kind}
      aria-label={words.of(label, rumour.text)}
      {...(letters ? { shortcut: LETTERS[step].toUpperCase() } : {})}
      onClick={() => onStep(step)}
    >
      {label}
    </Button>
  );
  return (
    <li className="sp-rumour" data-rumour={rumour.id}>
      <div className="sp-rumour__words">
        <p className="sp-rumour__text">“{rumour.text}”</p>
        <Facts rumour={rumour} />
        {rumour.outcomes.length > 1 ? (
          <p className="sp-callout sp-rumour__contradict">
            <b>
              <span aria-hidden="true">▲ </span>
              {words.contradict}
            </b>
          </p>
        ) : null}
        {rumour.outcomes.map((one) => (
          <Outcome key={`${one.at}-${one.outcome}`} outcome={one} />
        ))}
      </div>
      <div className="sp-rumour__actions">
        {may.approve && rumour.outcomes.length === 1 && rumour.outcomes[0] ? (
          <Passing rumour={rumour} outcome={rumour.outcomes[0]} />
        ) : null}
        {may.log ? button("again", words.again, settled ? "quiet" : "plain") : null}
        {may.log && !settled ? (
          <>
            {button("elsewhere", words.elsewhere, "quiet")}
            {button("ask", words.ask)}
          </>
        ) : null}
        {may.approve
          ? button("settle", settled ? words.settleAgain : words.settle, settled ? "quiet" : "plain")
          : null}
      </div>
    </li>
  );
}

function Facts({ rumour }: { rumour: Rumour }) {
  const { rumour: words } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <p className="sp-rumour__facts">
      <b className="sp-number">{words.times(rumour.timesHeard)}</b>
      {rumour.places.length > 0 ? <span>{words.where(rumour.places.join(", "))}</span> : null}
      <span>{words.firstAt(times.moment(rumour.at, now), rumour.by)}</span>
      {rumour.asked.map((one) => (
        <span key={`${one.at}-${one.whom}`}>{words.asked(one.whom, times.moment(one.at, now))}</span>
      ))}
      {rumour.asked.length === 0 && rumour.outcomes.length === 0 ? <span>{words.notAsked}</span> : null}
      <WhereaboutsLine id={rumour.id} />
    </p>
  );
}

/** Signs beside the words, so that no colour has to say it. */
const SIGNS: Record<string, string> = { true: "✓", false: "✕", unknown: "?" };

function Outcome({ outcome }: { outcome: RumourOutcome }) {
  const { rumour: words } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <p className="sp-rumour__outcome">
      <b>
        <span aria-hidden="true">{SIGNS[outcome.outcome] ?? "?"} </span>
        {words.outcomes[outcome.outcome] ?? outcome.outcome}
      </b>{" "}
      {outcome.explanation}{" "}
      <span className="sp-soft">({words.by(outcome.by, times.moment(outcome.at, now))})</span>
    </p>
  );
}
