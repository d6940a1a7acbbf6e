/** A saved report: the text to read aloud, and who has been told. */

import { useState } from "react";
import { useTimes } from "../../app/clock";
import { Page } from "../../app/Page";
import { useMeansName } from "../../app/PassOnFields";
import { WhereaboutsPanel } from "../../app/WhereaboutsPanel";
import type { EmergencyReport } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useFocusOnOpen } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AcknowledgeDialog } from "./AcknowledgeDialog";
import { RelayDialog } from "./RelayDialog";

interface ViewProps {
  report: EmergencyReport;
  locked: boolean;
  /** On a tablet it can only be told to the laptop. */
  tablet?: boolean;
  onDone: () => void;
}

export function EmergencyReportView({ report, locked, tablet = false, onDone }: ViewProps) {
  const { emergency, shell, tablet: words } = useText();
  const times = useTimes();
  const [asking, setAsking] = useState<"relay" | "acknowledge" | null>(null);
  const relayButton = useFocusOnOpen<HTMLButtonElement>();
  useShortcut("Escape", onDone);
  useShortcut("Alt+G", () => setAsking("relay"), { enabled: !locked });
  useShortcut("Alt+B", () => setAsking("acknowledge"), { enabled: !locked });
  const close = () => setAsking(null);
  return (
    <Page title={shell.screens.emergency} keys={[{ keys: ["Esc"], does: emergency.done, run: onDone }]}>
      <div className="sp-emergency">
        <header className="sp-emergency__head">
          <h1>{emergency.savedTitle(report.number)}</h1>
          <p>
            <span aria-hidden="true">✓ </span>
            {emergency.savedAt(times.clock(report.writtenAt))} · {emergency.stages[report.stage]}
          </p>
        </header>
        <div className="sp-emergency__body">
          <section className="sp-radio" aria-labelledby="radio-text">
            <h2 id="radio-text">{emergency.readAloud}</h2>
            <p className="sp-radio__text">{report.radioText}</p>
          </section>
          {locked ? (
            <Told text={tablet ? words.relayAtLaptop : emergency.signInToRelay} onDone={onDone} />
          ) : (
            <div className="sp-actions">
              <Button
                kind="emergency"
                large
                shortcut="Alt G"
                ref={relayButton}
                onClick={() => setAsking("relay")}
              >
                {emergency.relay}
              </Button>
              <Button large shortcut="Alt B" onClick={() => setAsking("acknowledge")}>
                {emergency.acknowledge}
              </Button>
              <Button kind="quiet" shortcut="Esc" onClick={onDone}>
                {emergency.done}
              </Button>
            </div>
          )}
          {locked ? null : <Facts report={report} />}
          {locked ? null : (
            <WhereaboutsPanel places={report.whereabouts} what={{ kind: "emergency", id: report.id }} />
          )}
        </div>
      </div>
      {asking === "relay" ? <RelayDialog report={report} onClose={close} /> : null}
      {asking === "acknowledge" ? <AcknowledgeDialog report={report} onClose={close} /> : null}
    </Page>
  );
}

function Told({ text, onDone }: { text: string; onDone: () => void }) {
  const { emergency } = useText();
  const done = useFocusOnOpen<HTMLButtonElement>();
  return (
    <>
      <p>{text}</p>
      <div className="sp-actions">
        <Button large shortcut="Esc" ref={done} onClick={onDone}>
          {emergency.done}
        </Button>
      </div>
    </>
  );
}

function Facts({ report }: { report: EmergencyReport }) {
  const { emergency, common } = useText();
  const times = useTimes();
  const meansName = useMeansName();
  return (
    <>
      <dl className="sp-facts">
        <dt>{emergency.facts.what}</dt>
        <dd>{report.what || "–"}</dd>
        <dt>{emergency.facts.place}</dt>
        <dd>{report.place || "–"}</dd>
        <dt>{emergency.facts.reach}</dt>
        <dd>{report.reach || "–"}</dd>
        <dt>{emergency.facts.by}</dt>
        <dd>
          {report.by ?? common.lockedScreen}, {times.clock(report.writtenAt)}
        </dd>
      </dl>
      <ul className="sp-steps">
        {report.relays.map((one) => (
          <li key={`${one.at}${one.to}`}>
            {emergency.relayed(one.to, meansName(one.means), times.clock(one.at))}
          </li>
        ))}
        {report.acknowledgements.map((one) => (
          <li key={`${one.at}${one.by}`}>{emergency.acknowledged(one.by, times.clock(one.at))}</li>
        ))}
      </ul>
    </>
  );
}
