/** Written, sent, confirmed: three facts with three times. */

import { useNow, useTimes } from "../../app/clock";
import { useMeansName } from "../../app/PassOnFields";
import type { Message } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function MessageSteps({ message: one }: { message: Message }) {
  const { message } = useText();
  const times = useTimes();
  const now = useNow();
  const meansName = useMeansName();
  const out = one.direction === "out";
  const moment = (at: number) => times.moment(at, now);
  const [left, taken] = out ? [message.sent, message.acknowledged] : [message.came, message.takenUp];
  return (
    <Panel title={message.stepsTitle}>
      <ol className="sp-message-steps">
        <li>✓ {message.written(moment(one.at), one.by)}</li>
        {one.sent.map((step) => (
          <li key={`${step.at}${step.means}`}>
            ✓ {left(meansName(step.means), moment(step.at))}
            {step.carrier ? `, ${message.carrier(step.carrier)}` : ""}
          </li>
        ))}
        {out && one.sent.length === 0 ? <Waiting>{message.notSent}</Waiting> : null}
        {one.acknowledged.map((step) => (
          <li key={`${step.at}${step.by}`}>✓ {taken(step.by, moment(step.at))}</li>
        ))}
        {one.acknowledged.length === 0 ? (
          <Waiting>{out ? message.notAcknowledged : message.notTakenUp}</Waiting>
        ) : null}
      </ol>
    </Panel>
  );
}

function Waiting({ children }: { children: string }) {
  return (
    <li>
      <b className="sp-mark">? {children}</b>
    </li>
  );
}
