/** Written, sent, confirmed: three facts with three times. Of one that came in: came in, written down, taken up. */

import type { ReactNode } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useMeansName } from "../../app/PassOnFields";
import type { Message } from "../../generated/commands";
import { useText } from "../../text/text";
import { type Waits, waitsFor } from "./waiting";

export function MessageSteps({ message: one }: { message: Message }) {
  const { message } = useText();
  const out = one.direction === "out";
  const waits = waitsFor(one);
  const steps = [
    <Step key="written" title={out ? message.stepWritten : message.stepNoted} done>
      <Fact at={one.at} by={one.by} />
    </Step>,
    <Step key="sent" title={out ? message.stepSent : message.stepCame} done={one.sent.length > 0}>
      {one.sent.map((step) => (
        <Sent key={`${step.at}${step.means}`} step={step} />
      ))}
      {waits?.for === "send" ? <Waiting waits={waits} /> : null}
    </Step>,
    <Step
      key="taken"
      title={out ? message.stepAcknowledged : message.stepTakenUp}
      done={one.acknowledged.length > 0}
    >
      {one.acknowledged.map((step) => (
        <Fact key={`${step.at}${step.by}`} at={step.at} by={step.by} />
      ))}
      {waits?.for === "acknowledge" || waits?.for === "takeUp" ? <Waiting waits={waits} /> : null}
      {waits?.for === "send" ? <p className="sp-soft">{message.stepAfter}</p> : null}
    </Step>,
  ];
  const [written, sent, taken] = steps;
  const asks = one.answerBy !== null || one.answered.length > 0 || one.answerWritten !== null;
  return (
    <ol className="sp-message-steps" aria-label={message.stepsTitle}>
      {out ? steps : [sent, written, taken]}
      {asks ? <Answered message={one} waits={waits} /> : null}
    </ol>
  );
}

/** A message that asks for an answer waits until somebody says that it is there. */
function Answered({ message: one, waits }: { message: Message; waits: Waits | null }) {
  const { message } = useText();
  return (
    <Step title={message.stepAnswered} done={one.answered.length > 0}>
      {one.answered.map((step) => (
        <Fact key={`${step.at}${step.how}`} at={step.at} by={step.how || step.notedBy} />
      ))}
      {waits?.for === "answer" || waits?.for === "sendAnswer" ? <Waiting waits={waits} /> : null}
    </Step>
  );
}

function Step({ title, done, children }: { title: string; done: boolean; children: ReactNode }) {
  return (
    <li className={done ? "sp-message-step" : "sp-message-step sp-message-step--open"}>
      <h2 className="sp-message-step__title">
        <span aria-hidden="true">{done ? "✓ " : "○ "}</span>
        {title}
      </h2>
      {children}
    </li>
  );
}

function Fact({ at, by }: { at: number; by: string }) {
  const times = useTimes();
  const now = useNow();
  return (
    <p>
      <b className="sp-message-step__time sp-number">{times.moment(at, now)}</b>
      <span className="sp-small">{by}</span>
    </p>
  );
}

function Sent({ step: { at, means, carrier } }: { step: Message["sent"][number] }) {
  const { message } = useText();
  const meansName = useMeansName();
  return (
    <Fact
      at={at}
      by={[meansName(means), carrier ? message.carrier(carrier) : ""].filter(Boolean).join(", ")}
    />
  );
}

function Waiting({ waits }: { waits: Waits }) {
  const { message } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <p>
      <b className="sp-mark">▲ {message.waits[waits.for]}</b>
      <span className="sp-small sp-number">
        {message.waitsSince(times.moment(waits.since, now), times.age(waits.since, now))}
      </span>
    </p>
  );
}
