/** What a message is about, how quick it is, from whom and to whom. */

import type { ReactNode } from "react";
import { useNow, useTimes } from "../../app/clock";
import { ThingLink } from "../../app/ThingLink";
import type { MessagePage } from "../../generated/commands";
import { useText } from "../../text/text";
import { isAnswerLate } from "./content";
import { PrecedenceMark } from "./PrecedenceMark";

interface MessageHeadProps {
  page: MessagePage;
  children: ReactNode;
}

export function MessageHead({ page, children }: MessageHeadProps) {
  const { message, erasing } = useText();
  const times = useTimes();
  const now = useNow();
  const one = page.message;
  const late = isAnswerLate(one, now);
  return (
    <header className="sp-message-top">
      <p className="sp-message-top__line">
        {one.erased ? null : <PrecedenceMark code={one.precedence} />}
        <b className="sp-number">{one.number}</b>
        {one.erased ? null : (
          <>
            <span>{message.inFrom(one.from)}</span>
            <span>{message.outTo(one.to)}</span>
          </>
        )}
        {one.answerBy === null ? null : (
          <span className={late ? "sp-late" : ""}>
            {late ? "▲ " : ""}
            {message.answerBy(times.moment(one.answerBy, now))}
          </span>
        )}
      </p>
      <h1>{one.erased ? erasing.erased : one.subject}</h1>
      <Things page={page} />
      {children}
    </header>
  );
}

/** What it is about, and what belongs to it: each opens. */
function Things({ page }: { page: MessagePage }) {
  const { about, answers, answeredBy, corrects, correctedBy } = page;
  const { message } = useText();
  const unsent = (number: string) => number === page.message.answerWritten;
  const lists = [
    { says: message.about, things: about },
    { says: message.answers, things: answers ? [answers] : [] },
    { says: message.answeredBy, things: answeredBy.filter(({ number }) => !unsent(number)) },
    { says: message.answerWritten, things: answeredBy.filter(({ number }) => unsent(number)) },
    { says: message.corrects, things: corrects ? [corrects] : [] },
    { says: message.correctedBy, things: correctedBy },
  ].filter(({ things }) => things.length > 0);
  if (lists.length === 0) return null;
  return (
    <p className="sp-message-top__line">
      {lists.map(({ says, things }) => (
        <span key={says} className="sp-message-top__things">
          <span className="sp-soft">{says}</span>
          {things.map((thing) => (
            <ThingLink key={thing.id} thing={thing} />
          ))}
        </span>
      ))}
    </p>
  );
}
