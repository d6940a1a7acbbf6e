/** Messages that nobody acknowledged, the most pressing first. */

import { useNow, useTimes } from "../../app/clock";
import type { Handover, HandoverMessage } from "../../generated/commands";
import { useText } from "../../text/text";
import { Lines } from "./Lines";

export function Messages({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  return (
    <Lines
      evenEmpty
      title={words.unacknowledged}
      list={handover.messages}
      keyOf={(one) => one.number}
      line={(one) => <Message one={one} />}
    />
  );
}

function Message({ one }: { one: HandoverMessage }) {
  const { shiftHandover: words, erasing } = useText();
  const times = useTimes();
  const now = useNow();
  if (one.erased !== null)
    return (
      <>
        <b className="sp-number">{one.number}</b> <span className="sp-soft">{erasing.erased}</span>
      </>
    );
  const facts = [
    one.direction === "in" ? words.from(one.whom) : words.to(one.whom),
    one.direction === "in" ? times.moment(one.at, now) : "",
    one.direction === "out" && one.sent !== null ? words.sent(times.moment(one.sent, now)) : "",
    one.acknowledged === null ? "" : words.acknowledged(times.moment(one.acknowledged, now)),
    one.answerBy === null ? "" : words.answerBy(times.moment(one.answerBy, now)),
  ];
  return (
    <>
      <b className="sp-number">{one.number}</b>{" "}
      <span className={one.precedence === "routine" ? "" : "sp-mark"}>
        {words.precedences[one.precedence] ?? one.precedence}
      </span>{" "}
      <b>{one.subject}</b> <span className="sp-soft sp-number">{facts.filter(Boolean).join(" · ")}</span>{" "}
      {one.direction === "out" && one.sent === null ? (
        <span className="sp-late">▲ {words.notSent}</span>
      ) : null}
    </>
  );
}
