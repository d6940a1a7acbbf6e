/** The most important facts of a request, and what may be done now. */

import type { ReactNode } from "react";
import { useNow, useTimes } from "../../app/clock";
import { ErasedLine } from "../../app/ErasedLine";
import { StatusWord } from "../../app/StatusWord";
import { isClosed } from "../../app/status";
import { UrgencyBadge } from "../../app/UrgencyBadge";
import { useFieldValue } from "../../app/useFieldValue";
import { useOtherClock } from "../../app/useOtherClock";
import { useWhat } from "../../app/useWhat";
import type { RequestPage, RequestRow } from "../../generated/commands";
import { useText } from "../../text/text";

export function RequestHead({ page, children }: { page: RequestPage; children: ReactNode }) {
  const { request } = useText();
  const times = useTimes();
  const now = useNow();
  const say = useFieldValue();
  const what = useWhat();
  const { row } = page;
  return (
    <header className="sp-request-head">
      <p className="sp-request-head__line">
        <b className="sp-request-head__number">{row.number}</b>
        <UrgencyBadge code={row.countsAs} />
        <Raised row={row} />
        <b>
          <StatusWord row={row} />
        </b>
        <Deadline page={page} />
        <span className="sp-soft">{request.asked(times.moment(row.receivedAt, now))}</span>
        {row.toCheck ? <b className="sp-mark">◆ {request.toCheck}</b> : null}
      </p>
      <h1>{what(row)}</h1>
      {page.erased ? <ErasedLine erased={page.erased} /> : null}
      <p className="sp-request-head__place">
        {[row.place, say("category", row.category)].filter(Boolean).join(" · ")}
      </p>
      {children}
    </header>
  );
}

/** Why it counts for more than what was chosen. */
function Raised({ row: { urgency, countsAs, deadline } }: { row: RequestRow }) {
  const { request } = useText();
  const now = useNow();
  const say = useFieldValue();
  if (urgency === countsAs || deadline === null) return null;
  return <span className="sp-soft">{request.raised(say("urgency", urgency), deadline < now)}</span>;
}

/** A request that is closed is not late any more. */
function Deadline({ page }: { page: RequestPage }) {
  const { deadline, status } = page.row;
  const { request } = useText();
  const times = useTimes();
  const now = useNow();
  const otherClock = useOtherClock();
  if (deadline === null) return null;
  const by = request.urgencyBy(times.moment(deadline, now));
  if (isClosed(status)) return <span className="sp-soft">{by}</span>;
  const clock = otherClock(page.fields.find((field) => field.name === "deadline")?.on?.letter);
  return (
    <>
      <span className={deadline < now ? "sp-late" : ""}>
        {by} ({times.left(deadline, now)})
      </span>
      {clock ? <b>▲ {clock}</b> : null}
    </>
  );
}
