/** Who is here and who is to come. */

import { useNow, useTimes } from "../../app/clock";
import { useCards } from "../../app/useCards";
import type { Attendance, Handover } from "../../generated/commands";
import { useText } from "../../text/text";
import { Lines } from "./Lines";

export function Staff({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  const isHere = (one: Attendance) => one.from <= handover.at;
  const line = (one: Attendance) => <Person one={one} here={isHere(one)} />;
  const keyOf = (one: Attendance) => one.id;
  return (
    <>
      <Lines evenEmpty title={words.here} list={handover.staff.filter(isHere)} keyOf={keyOf} line={line} />
      <Lines
        title={words.coming}
        list={handover.staff.filter((one) => !isHere(one))}
        keyOf={keyOf}
        line={line}
      />
    </>
  );
}

function Person({ one, here }: { one: Attendance; here: boolean }) {
  const { shift: words } = useText();
  const { nameOf } = useCards();
  const times = useTimes();
  const now = useNow();
  const facts = [
    one.functions.map(nameOf).join(", ") || words.noFunction,
    here ? "" : words.from(times.moment(one.from, now)),
    one.until === null ? "" : words.untilMoment(times.moment(one.until, now)),
    one.phone,
    one.skills,
  ];
  return (
    <>
      <b>{one.erased === null ? one.name : words.erased}</b>{" "}
      <span className="sp-soft sp-number">{facts.filter(Boolean).join(" · ")}</span>{" "}
      {one.needsRest ? <span className="sp-mark">▲ {words.rest}</span> : null}
    </>
  );
}
