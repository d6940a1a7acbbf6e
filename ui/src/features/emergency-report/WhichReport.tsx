/** Which emergency report a dialog is about: it can be asked for from any screen. */

import { useNow, useTimes } from "../../app/clock";
import type { EmergencyReport } from "../../generated/commands";

export function WhichReport({ report }: { report: EmergencyReport }) {
  const times = useTimes();
  const now = useNow();
  const words = [report.what, report.place].filter(Boolean).join(", ");
  return (
    <p>
      <b className="sp-number">{report.number}</b>, {times.moment(report.toldAt, now)}
      {words ? `: ${words}` : ""}
    </p>
  );
}
