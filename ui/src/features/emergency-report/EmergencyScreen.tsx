/** The emergency report over whatever was on the screen: first three fields, then what to read aloud. */

import { useState } from "react";
import { useIntakeOnly, useQueryCommand } from "../../app/commands";
import { useScreens, type EmergencyScreen as Which } from "../../app/screens";
import type { EmergencyReport } from "../../generated/commands";
import { EmergencyForm } from "./EmergencyForm";
import { EmergencyReportView } from "./EmergencyReportView";
import "./emergency.css";

export function EmergencyScreen({ which, locked }: { which: Which; locked: boolean }) {
  const { closeEmergency } = useScreens();
  const intake = useIntakeOnly();
  const [saved, setSaved] = useState<EmergencyReport | null>(null);
  if (which.report) return <Existing key={which.report} id={which.report} />;
  if (saved && (locked || intake))
    return <EmergencyReportView report={saved} locked tablet={intake} onDone={closeEmergency} />;
  if (saved) return <Existing id={saved.id} first={saved} />;
  return (
    <EmergencyForm
      draft={which.draft}
      paper={which.paper ?? false}
      locked={locked}
      onSaved={setSaved}
      onLeave={closeEmergency}
    />
  );
}

function Existing({ id, first }: { id: string; first?: EmergencyReport }) {
  const { closeEmergency } = useScreens();
  const report = useQueryCommand("get_emergency", { id }).data ?? first;
  return report ? <EmergencyReportView report={report} locked={false} onDone={closeEmergency} /> : null;
}
