/** Something that is still to be done: what, for whom, by whom, before when. */

import { useNow, useTimes } from "../../app/clock";
import type { Action, Moment } from "../../generated/commands";
import { useText } from "../../text/text";

/** `at`: the moment that the handover shows. */
export function ActionLine({ one, at }: { one: Action; at: Moment }) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  const facts = [
    one.forWhom ? words.forWhom(one.forWhom) : "",
    one.owner ? words.owner(one.owner) : words.noOwner,
    one.number ?? "",
  ];
  return (
    <>
      <b>{one.erased === null ? one.text : words.erased}</b>{" "}
      <span className="sp-soft">{facts.filter(Boolean).join(" · ")}</span>{" "}
      {one.due === null ? (
        <span className="sp-soft">{words.noDue}</span>
      ) : (
        <span className={one.due < at ? "sp-late" : "sp-number"}>
          {words.before(times.moment(one.due, now), times.left(one.due, at))}
        </span>
      )}
    </>
  );
}
