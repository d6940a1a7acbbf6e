/** One message in the list: how quick, what, from or to whom, and how far it has come. */

import { useNow, useTimes } from "../../app/clock";
import { useMeansName } from "../../app/PassOnFields";
import { useScreens } from "../../app/screens";
import type { Message } from "../../generated/commands";
import { useText } from "../../text/text";
import { isAnswerLate } from "./content";
import { PrecedenceMark } from "./PrecedenceMark";
import { waitsFor } from "./waiting";

export function MessageRow({ message: one }: { message: Message }) {
  const { message, erasing } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const out = one.direction === "out";
  return (
    <li className="sp-message-row" data-row={one.id}>
      {one.erased ? <span /> : <PrecedenceMark code={one.precedence} />}
      <div className="sp-message-row__words">
        <button
          type="button"
          className="sp-message-row__open"
          onClick={() => go({ name: "message", id: one.id })}
        >
          {one.erased ? erasing.erased : one.subject}
        </button>
        <p className="sp-message-row__facts">
          <span className="sp-number">{one.number}</span>
          {one.erased ? null : <span>{out ? message.outTo(one.to) : message.inFrom(one.from)}</span>}
          <State message={one} />
          {one.answers ? <span>{message.answersNumber(one.answers)}</span> : null}
          {one.corrects ? <span>{message.correctsNumber(one.corrects)}</span> : null}
        </p>
      </div>
      <div className="sp-message-row__when">
        <span className="sp-number">{times.moment(one.at, now)}</span>
        {one.answerBy === null ? null : (
          <span className={isAnswerLate(one, now) ? "sp-late" : "sp-soft"}>
            {isAnswerLate(one, now) ? "▲ " : ""}
            {message.answerBy(times.moment(one.answerBy, now))}
          </span>
        )}
      </div>
    </li>
  );
}

function State({ message: one }: { message: Message }) {
  const { message } = useText();
  const times = useTimes();
  const now = useNow();
  const meansName = useMeansName();
  const out = one.direction === "out";
  const ack = one.acknowledged[0];
  const sent = one.sent.at(-1);
  const waits = waitsFor(one);
  const answered = one.answered[0];
  if (answered) return <span>✓ {message.answered(answered.how, times.moment(answered.at, now))}</span>;
  const say = out ? message.acknowledged : message.takenUp;
  return (
    <>
      {ack ? <span>✓ {say(ack.by || "–", times.moment(ack.at, now))}</span> : null}
      {out && sent && !ack ? (
        <span>{message.sent(meansName(sent.means), times.moment(sent.at, now))}</span>
      ) : null}
      {waits ? <b className="sp-mark">▲ {message.waits[waits.for]}</b> : null}
      {waits ? (
        <span className="sp-number">
          {message.waitsSince(times.moment(waits.since, now), times.age(waits.since, now))}
        </span>
      ) : null}
    </>
  );
}
