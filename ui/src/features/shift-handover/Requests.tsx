/** What residents still wait for: what cannot wait first, the long list when somebody wants it. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import { UrgencyBadge } from "../../app/UrgencyBadge";
import type {
  Handover,
  HandoverEmergency,
  HandoverRequest,
  Moment,
  StatusCode,
} from "../../generated/commands";
import { useText } from "../../text/text";
import { Lines } from "./Lines";

export function Requests({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  const [all, setAll] = useState(false);
  const line = (one: HandoverRequest) => <Request one={one} at={handover.at} />;
  return (
    <>
      <Lines
        title={words.emergencies}
        list={handover.emergencies}
        keyOf={(one) => one.number}
        line={(one) => <Emergency one={one} />}
      />
      <Lines evenEmpty title={words.urgent} list={handover.urgent} keyOf={(one) => one.id} line={line} />
      {handover.others.length > 0 ? (
        <details className="sp-others" onToggle={(event) => setAll(event.currentTarget.open)}>
          <summary>{words.others(handover.others.length)}</summary>
          {all ? (
            <Lines
              title={words.others(handover.others.length)}
              list={handover.others}
              keyOf={(one) => one.id}
              line={line}
            />
          ) : null}
        </details>
      ) : null}
    </>
  );
}

function Emergency({ one }: { one: HandoverEmergency }) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <b className="sp-number">{one.number}</b> {one.text || words.erased}{" "}
      <span className="sp-number">{times.moment(one.at, now)}</span>{" "}
      <span className="sp-late">▲ {one.relayed ? words.relayed : words.notRelayed}</span>
    </>
  );
}

function Request({ one, at }: { one: HandoverRequest; at: Moment }) {
  const { shiftHandover: words, request } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const facts = [one.place, request.statuses[one.status as StatusCode] ?? one.status, whoHasIt(one, words)];
  return (
    <>
      <button type="button" className="sp-link" onClick={() => go({ name: "request", id: one.id })}>
        {one.number}
      </button>{" "}
      <UrgencyBadge code={one.countsAs} />{" "}
      {one.countsAs === one.urgency ? null : <span className="sp-soft">{words.raised} </span>}
      <b>{one.what || (one.erased === null ? "" : words.erased)}</b>{" "}
      <span className="sp-soft">{facts.filter(Boolean).join(" · ")}</span>{" "}
      {one.deadline === null ? null : (
        <span className={one.deadline < at ? "sp-late" : "sp-number"}>
          {words.before(times.moment(one.deadline, now), times.left(one.deadline, at))}
        </span>
      )}
    </>
  );
}

/** Who sees to it, or with whom it is since it was passed on. */
function whoHasIt(
  { owner, forwardedTo }: HandoverRequest,
  words: ReturnType<typeof useText>["shiftHandover"],
): string {
  if (owner) return words.owner(owner);
  return forwardedTo ? words.passedOn(forwardedTo) : words.noOwner;
}
