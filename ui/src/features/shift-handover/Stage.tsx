/** How far a handover has come: what was explained and what not, who took over, who refused and why. */

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
    <Panel title={words.stages[row.stage] ?? row.stage} className="sp-handover__stage">
      <div className="sp-body sp-body--tight">
        <Explained handover={handover} open={open} />
        {row.stage === "accepted" ? (
          <p>
            <span aria-hidden="true">✓ </span>
            {words.isAccepted(row.arriving.join(words.and), fixed)}
          </p>
        ) : null}
        {open ? <p className="sp-soft">{words.isFixed(fixed)}</p> : null}
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

/** What was not explained is a way to it. */
function Explained({ handover: { parts }, open }: Pick<StageProps, "handover" | "open">) {
  const { shiftHandover: words } = useText();
  const silent = parts.filter((part) => part.by === null);
  const nameOf = (code: string) => words.parts[code] ?? code;
  return (
    <>
      <p className="sp-handover__progress" role="status">
        {silent.length === 0 ? "✓ " : ""}
        {words.progress(parts.length - silent.length, parts.length)}
      </p>
      {open && silent.length > 0 ? (
        <div className="sp-handover__silent">
          <span id="handover-silent">{words.stillSilent}</span>
          <ul aria-labelledby="handover-silent">
            {silent.map(({ part }) => (
              <li key={part}>
                <button type="button" className="sp-link" onClick={() => focusOnPart(nameOf(part))}>
                  {parts.findIndex((one) => one.part === part) + 1} {nameOf(part)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {open ? <p className="sp-soft">{words.readFirst}</p> : null}
    </>
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
