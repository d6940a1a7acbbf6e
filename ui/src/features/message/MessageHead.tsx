/** What a message is about, how quick it is, from whom and to whom. */

import type { ReactNode } from "react";
import { useNow, useTimes } from "../../app/clock";
import type { Message } from "../../generated/commands";
import { useText } from "../../text/text";
import { isAnswerLate } from "./content";
import { PrecedenceMark } from "./PrecedenceMark";

interface MessageHeadProps {
  message: Message;
  all: Message[];
  children: ReactNode;
}

export function MessageHead({ message: one, all, children }: MessageHeadProps) {
  const { message } = useText();
  const times = useTimes();
  const now = useNow();
  const late = isAnswerLate(one, all, now);
  return (
    <header className="sp-message-top">
      <p className="sp-message-top__line">
        <PrecedenceMark code={one.precedence} />
        <b className="sp-number">{one.number}</b>
        <span>{message.inFrom(one.from)}</span>
        <span>{message.outTo(one.to)}</span>
        {one.answerBy === null ? null : (
          <span className={late ? "sp-late" : ""}>
            {late ? "▲ " : ""}
            {message.answerBy(times.moment(one.answerBy, now))}
          </span>
        )}
      </p>
      <h1>{one.subject}</h1>
      {one.about.length > 0 || one.answers ? (
        <p className="sp-message-top__line sp-soft">
          {one.about.length > 0 ? <span>{message.about(one.about.join(", "))}</span> : null}
          {one.answers ? <span>{message.answersNumber(one.answers)}</span> : null}
        </p>
      ) : null}
      {children}
    </header>
  );
}
