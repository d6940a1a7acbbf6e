/** The emergency report that does not go away: on top of every screen until somebody acknowledged it. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useMeansName } from "../../app/PassOnFields";
import { useScreens } from "../../app/screens";
import type { Desk, EmergencyReport, Look } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AcknowledgeDialog } from "./AcknowledgeDialog";
import { RelayDialog } from "./RelayDialog";
import { useReminder } from "./useReminder";
import "./emergency.css";

const LOCKED_REMINDER_MS = 5 * 60_000;

export function EmergencyBar({ look, desk }: { look: Look; desk: Desk | undefined }) {
  if (look.stage === "locked") return <LockedBar look={look} />;
  if (!desk || desk.emergencies.length === 0) return <div />;
  return <OpenBar desk={desk} reports={desk.emergencies} />;
}

function LockedBar({ look }: { look: Look }) {
  const { emergency } = useText();
  const times = useTimes();
  const now = useNow();
  const { count, oldest } = look.unacknowledged;
  const remindAt = oldest === null ? null : oldest + LOCKED_REMINDER_MS;
  const reminding = useReminder(remindAt, LOCKED_REMINDER_MS, true);
  if (count === 0 || oldest === null) return <div />;
  return (
    <section className={barClass(reminding)} aria-label={emergency.barRegion}>
      <p className="sp-bar__what">
        <b>{emergency.barLocked(count, times.age(oldest, now))}</b>
      </p>
      <p role="alert" className="sp-visually-hidden">
        {reminding ? emergency.reminder(count) : ""}
      </p>
    </section>
  );
}

function OpenBar({ desk, reports }: { desk: Desk; reports: EmergencyReport[] }) {
  const { emergency } = useText();
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState<"relay" | "acknowledge" | null>(null);
  const [first] = reports;
  const remindAt = Math.min(...reports.map((report) => report.remindAt));
  const reminding = useReminder(
    remindAt,
    desk.settings.emergencyReminderMinutes * 60_000,
    desk.settings.sound,
  );
  const mayRelay = desk.me.may.includes("relay");
  // A report's own page, or the form of another one, has these keys for itself.
  const hasKeys = useScreens().emergency === null;
  const keys = { global: true, enabled: mayRelay && hasKeys };
  useShortcut("Alt+G", () => setAsking("relay"), keys);
  useShortcut("Alt+B", () => setAsking("acknowledge"), keys);
  if (!first) return <div />;
  return (
    <section className={barClass(reminding)} aria-label={emergency.barRegion}>
      <BarLine report={first} reminding={reminding}>
        {mayRelay ? (
          <>
            <Button {...(hasKeys ? { shortcut: "Alt G" } : {})} onClick={() => setAsking("relay")}>
              {emergency.relay}
            </Button>
            <Button {...(hasKeys ? { shortcut: "Alt B" } : {})} onClick={() => setAsking("acknowledge")}>
              {emergency.acknowledge}
            </Button>
          </>
        ) : null}
      </BarLine>
      {reports.length > 1 ? (
        <Button kind="quiet" aria-haspopup="dialog" onClick={() => setAll(true)}>
          {emergency.barMore(reports.length - 1)}
        </Button>
      ) : null}
      <p role="alert" className="sp-visually-hidden">
        {reminding ? emergency.reminder(reports.length) : ""}
      </p>
      {all ? (
        <Dialog title={emergency.barAll} tone="emergency" wide onClose={() => setAll(false)}>
          {reports.map((report) => (
            <BarLine key={report.id} report={report} reminding={false} onOpen={() => setAll(false)} />
          ))}
        </Dialog>
      ) : null}
      {asking === "relay" ? <RelayDialog report={first} onClose={() => setAsking(null)} /> : null}
      {asking === "acknowledge" ? <AcknowledgeDialog report={first} onClose={() => setAsking(null)} /> : null}
    </section>
  );
}

interface BarLineProps {
  report: EmergencyReport;
  reminding: boolean;
  onOpen?: () => void;
  children?: React.ReactNode;
}

function BarLine({ report, reminding, onOpen, children }: BarLineProps) {
  const { emergency } = useText();
  const { openEmergency } = useScreens();
  const times = useTimes();
  const now = useNow();
  const meansName = useMeansName();
  const relay = report.relays.at(-1);
  const open = () => {
    onOpen?.();
    openEmergency({ report: report.id });
  };
  return (
    <div className="sp-bar__line">
      <div className="sp-bar__words">
        <p className="sp-bar__what">
          <b>{emergency.barTitle(times.moment(report.toldAt, now))}</b> ·{" "}
          {[report.what, report.place].filter(Boolean).join(", ")}
        </p>
        <p className="sp-bar__stage">
          {relay ? (
            <span className="sp-bar__more">
              {emergency.relayed(relay.to, meansName(relay.means), times.clock(relay.at))} ·{" "}
            </span>
          ) : null}
          {emergency.stages[report.stage]}, {times.age(report.waitingSince, now)}
          {reminding ? <b className="sp-bar__more"> · {emergency.remind}</b> : null}
        </p>
      </div>
      <span className="sp-actions">
        <Button kind="quiet" onClick={open}>
          {emergency.barOpen}
        </Button>
        {children}
      </span>
    </div>
  );
}

function barClass(reminding: boolean): string {
  return reminding ? "sp-bar sp-bar--reminding" : "sp-bar";
}
