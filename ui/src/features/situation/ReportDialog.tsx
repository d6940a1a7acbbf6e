/** How a facility is in a neighbourhood: what stands, how it was, and what somebody says now. */

import { useState } from "react";
import { OpenedDraft } from "../../app/OpenedDraft";
import { useFieldNames } from "../../app/useFieldNames";
import { WhereaboutsOf } from "../../app/WhereaboutsLine";
import type { FacilityNow, FacilityReport } from "../../generated/commands";
import { Dialog } from "../../shared/Dialog";
import { useText } from "../../text/text";
import { type Content, contentOf, EMPTY } from "./content";
import { ReportForm } from "./ReportForm";
import { Contradiction, Trend } from "./Reports";

interface ReportDialogProps {
  cell: FacilityNow;
  draft: string | undefined;
  mayLog: boolean;
  onClose: () => void;
}

export function ReportDialog({ cell, draft, mayLog, onClose }: ReportDialogProps) {
  const { situation: words } = useText();
  const names = useFieldNames();
  return (
    <Dialog
      wide
      title={words.reportTitle(names.facility(cell.facility), names.area(cell.area))}
      onClose={onClose}
    >
      <WhereaboutsOf of={[...cell.reports, ...cell.trend].map((report) => report.id)}>
        {mayLog ? (
          <OpenedDraft id={draft} empty={EMPTY}>
            {(start) => <Parts cell={cell} draft={draft} start={start} onClose={onClose} />}
          </OpenedDraft>
        ) : null}
        <Trend cell={cell} />
      </WhereaboutsOf>
    </Dialog>
  );
}

interface PartsProps {
  cell: FacilityNow;
  draft: string | undefined;
  start: Content;
  onClose: () => void;
}

function Parts({ cell, draft, start, onClose }: PartsProps) {
  const [content, setContent] = useState(start);
  const takeOver = (report: FacilityReport) => setContent(contentOf(report));
  return (
    <>
      {cell.reports.length > 1 ? <Contradiction cell={cell} onTakeOver={takeOver} /> : null}
      <ReportForm cell={cell} draft={draft} content={content} onChange={setContent} onClose={onClose} />
    </>
  );
}
