/** What may go wrong, and what nobody knows for certain. */

import { ConfirmedMark } from "../../app/ConfirmedMark";
import { useNow, useTimes } from "../../app/clock";
import type { Handover, HandoverRumour, LogEntry } from "../../generated/commands";
import { useText } from "../../text/text";
import { Lines } from "./Lines";
import { QuestionList } from "./QuestionList";
import { Said } from "./Said";

export function Assessment({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  const risks = handover.risks.map((risk) => risk.trim()).filter(Boolean);
  return (
    <>
      <h3 className="sp-handover-list__title">{words.risks}</h3>
      {risks.length === 0 ? <Said text="" /> : null}
      <ol className="sp-risks">
        {risks.map((risk) => (
          <li key={risk}>{risk}</li>
        ))}
      </ol>
      <Lines
        evenEmpty
        title={words.unconfirmed}
        list={handover.unconfirmed}
        keyOf={(one) => one.id ?? `${one.at}${one.text}`}
        line={(one) => <Unconfirmed one={one} />}
      />
      {handover.openQuestions.length > 0 ? (
        <section className="sp-handover-list">
          <h3 className="sp-handover-list__title">{words.openQuestions}</h3>
          <QuestionList earlier questions={handover.openQuestions} />
        </section>
      ) : null}
      <Lines
        title={words.rumours}
        list={handover.rumours}
        keyOf={(one) => one.text}
        line={(one) => <Rumour one={one} />}
      />
    </>
  );
}

function Unconfirmed({ one }: { one: LogEntry }) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <ConfirmedMark confirmed={false} /> <b>{one.erased === null ? one.text : words.erased}</b> {one.reason}{" "}
      <span className="sp-soft sp-number">{words.by(one.by, times.moment(one.at, now))}</span>
    </>
  );
}

function Rumour({ one }: { one: HandoverRumour }) {
  const { shiftHandover: words } = useText();
  const asked = one.asked.length > 0 ? words.askedWhom(one.asked.join(", ")) : words.askedNobody;
  return (
    <>
      <b>“{one.text}”</b>{" "}
      <span className="sp-soft">
        {[words.heard(one.timesHeard), ...one.places, asked].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}
