/** How far a handover has come: what was explained, who took over, who refused and why. */

import { useNow, useTimes } from "../../app/clock";
import type { Handover, HandoverRow } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function Stage({ handover, row }: { handover: Handover; row: HandoverRow }) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  const explained = handover.parts.filter((part) => part.by !== null).length;
  const arriving = row.arriving.join(words.and);
  return (
    <Panel title={words.stages[row.stage] ?? row.stage}>
      <div className="sp-body sp-body--tight">
        <p className="sp-handover__progress">{words.progress(explained, handover.parts.length)}</p>
        {row.stage === "accepted" ? (
          <p>
            <span aria-hidden="true">✓ </span>
            {words.isAccepted(arriving, times.moment(row.at, now))}
          </p>
        ) : (
          <p className="sp-soft">{words.readFirst}</p>
        )}
        {row.arriving.length > 1 ? <p className="sp-callout">▲ {words.twoAccepted}</p> : null}
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
