/** How far a handover has come: what was explained and what not, who took over, who refused and why. */

import { useId } from "react";
import { useNow, useTimes } from "../../app/clock";
import { ThingLink } from "../../app/ThingLink";
import type { Handover, HandoverRow } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { focusOnPart } from "./nextStep";

interface StageProps {
  handover: Handover;
  row: HandoverRow;
  /** It can still be taken over. */
  open: boolean;
}

export function Stage({ handover, row, open }: StageProps) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  const fixed = times.moment(row.at, now);
  return (
    <Panel
      title={words.stages[row.stage] ?? row.stage}
      aside={<Progress parts={handover.parts} />}
      className="sp-handover__stage"
    >
      <div className="sp-body sp-body--tight">
        {open ? <Silent parts={handover.parts} /> : null}
        {row.stage === "accepted" ? (
          <p>
            <span aria-hidden="true">✓ </span>
            {words.isAccepted(row.arriving.join(words.and), fixed)}
          </p>
        ) : null}
        {open ? (
          <p className="sp-soft">
            {words.readFirst} {words.isFixed(fixed)}
          </p>
        ) : null}
        {row.arriving.length > 1 ? <p className="sp-callout">▲ {words.twoAccepted}</p> : null}
        {row.stage === "lapsed" ? <Lapsed by={row.overtakenBy} /> : null}
        {row.stage === "refused" ? <p>{words.isRefused}</p> : null}
        {handover.refusals.map((one) => (
          <p key={`${one.at}${one.by}`} className="sp-callout">
            <b>{words.refusals}:</b> {one.reason}
            <span className="sp-small">{words.by(one.by, times.moment(one.at, now))}</span>
          </p>
        ))}
      </div>
    </Panel>
  );
}

function Progress({ parts }: Pick<Handover, "parts">) {
  const { shiftHandover: words } = useText();
  const done = parts.filter((part) => part.by !== null).length;
  return (
    <span className="sp-handover__progress" role="status">
      {done === parts.length ? "✓ " : ""}
      {words.progress(done, parts.length)}
    </span>
  );
}

/** What was not explained is a way to it. */
function Silent({ parts }: Pick<Handover, "parts">) {
  const { shiftHandover: words } = useText();
  const id = useId();
  const silent = parts.filter((part) => part.by === null);
  const nameOf = (code: string) => words.parts[code] ?? code;
  if (silent.length === 0) return null;
  return (
    <div className="sp-handover__silent">
      <span id={id}>{words.stillSilent}</span>
      <ul aria-labelledby={id}>
        {silent.map((part) => (
          <li key={part.part}>
            <button type="button" className="sp-link" onClick={() => focusOnPart(nameOf(part.part))}>
              {parts.indexOf(part) + 1} {nameOf(part.part)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nobody took it, and a newer one came: that one is read. */
function Lapsed({ by }: { by: HandoverRow["overtakenBy"] }) {
  const { shiftHandover: words } = useText();
  return (
    <p>
      {words.isLapsed} {by ? <ThingLink thing={by} /> : null}
    </p>
  );
}
