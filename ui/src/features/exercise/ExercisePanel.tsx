/** During an exercise: who walks in and what they say, above whatever screen is open, and out of the way on request. */

import { useState } from "react";
import { useQueryCommand } from "../../app/commands";
import type { WalkIn } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { GoodEntry } from "./GoodEntry";
import { usePlace } from "./usePlace";
import "./exercise.css";

export function ExercisePanel() {
  const { exercise } = useText();
  const [open, setOpen] = useState(true);
  const [good, setGood] = useState(false);
  const { after, begun, move } = usePlace();
  const visitor = useQueryCommand("next_case", { after }, { enabled: begun, keepPrevious: true }).data;
  const next = () => {
    setGood(false);
    setOpen(true);
    move(begun && visitor ? visitor.id : after);
  };
  return (
    <aside className="sp-visitor" aria-label={exercise.region}>
      <div className="sp-visitor__line">
        {open && begun && visitor ? <Speech visitor={visitor} /> : <p>{exercise.region}</p>}
        <span className="sp-actions">
          {open && visitor ? (
            <Button aria-expanded={good} onClick={() => setGood(!good)}>
              {good ? exercise.hideGood : exercise.showGood}
            </Button>
          ) : null}
          {open || !begun ? <Button onClick={next}>{begun ? exercise.next : exercise.first}</Button> : null}
          {begun ? (
            <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? exercise.collapse : exercise.expand}
            </Button>
          ) : null}
        </span>
      </div>
      {open && good && visitor ? <GoodEntry visitor={visitor} /> : null}
    </aside>
  );
}

function Speech({ visitor }: { visitor: WalkIn }) {
  const { exercise } = useText();
  return (
    <div className="sp-visitor__speech" aria-live="polite">
      <p>
        <span className="sp-soft">{exercise.comesIn}:</span> <b>{visitor.who}</b>{" "}
        <span className="sp-soft sp-number">({exercise.place(visitor.place, visitor.of)})</span>
      </p>
      <blockquote className="sp-visitor__says">“{visitor.says}”</blockquote>
    </div>
  );
}
