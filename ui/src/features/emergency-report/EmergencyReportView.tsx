/** A saved report: the text to read aloud, and who has been told. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useAct, useDesk } from "../../app/commands";
import { EraseDialog } from "../../app/EraseDialog";
import { ErasedLine } from "../../app/ErasedLine";
import { Page } from "../../app/Page";
import { useMeansName } from "../../app/PassOnFields";
import { useWriter } from "../../app/useWriter";
import { WhereaboutsPanel } from "../../app/WhereaboutsPanel";
import type { EmergencyReport } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useFocusOnOpen } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AcknowledgeDialog } from "./AcknowledgeDialog";
import { RelayDialog } from "./RelayDialog";
import { WriteMessage } from "./WriteMessage";

interface ViewProps {
  report: EmergencyReport;
  locked: boolean;
  /** On a tablet it can only be told to the laptop. */
  tablet?: boolean;
  onDone: () => void;
}

export function EmergencyReportView({ report, locked, tablet = false, onDone }: ViewProps) {
  const { emergency, erasing, shell, tablet: words } = useText();
  const times = useTimes();
  const mayErase = useDesk()?.me.may.includes("erase") ?? false;
  const [asking, setAsking] = useState<"relay" | "acknowledge" | "erase" | null>(null);
  const relayButton = useFocusOnOpen<HTMLButtonElement>();
  useShortcut("Escape", onDone);
  const open = !locked && !report.erased;
  useShortcut("Alt+G", () => setAsking("relay"), { enabled: open });
  useShortcut("Alt+B", () => setAsking("acknowledge"), { enabled: open });
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
          {report.erased ? (
            <ErasedLine erased={report.erased} />
          ) : (
            <section className="sp-radio" aria-labelledby="radio-text">
              <h2 id="radio-text">{emergency.readAloud}</h2>
              <p className="sp-radio__text">{report.radioText}</p>
            </section>
          )}
          {report.erased ? (
            <Told onDone={onDone} />
          ) : locked ? (
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
              <WriteMessage report={report} />
              <Button kind="quiet" shortcut="Esc" onClick={onDone}>
                {emergency.done}
              </Button>
              {mayErase && report.stage === "acknowledged" ? (
                <Button kind="quiet" aria-haspopup="dialog" onClick={() => setAsking("erase")}>
                  {erasing.open}…
                </Button>
              ) : null}
            </div>
          )}
          {locked || report.erased ? null : <Facts report={report} />}
          {locked ? null : (
            <WhereaboutsPanel
              places={report.whereabouts}
              erased={report.erased}
              what={{ kind: "emergency", id: report.id }}
            />
          )}
        </div>
      </div>
      {asking === "relay" ? <RelayDialog report={report} onClose={close} /> : null}
      {asking === "acknowledge" ? <AcknowledgeDialog report={report} onClose={close} /> : null}
      {asking === "erase" ? <EraseReport report={report} onClose={close} /> : null}
    </Page>
  );
}

function EraseReport({ report, onClose }: { report: EmergencyReport; onClose: () => void }) {
  const { erasing } = useText();
  const act = useAct("erase_emergency");
  return (
    <EraseDialog
      number={report.number}
      goes={erasing.emergencyGoes}
      stays={erasing.emergencyStays}
      busy={act.busy}
      onErase={async (reason) => Boolean(await act.run({ id: report.id, reason }))}
      onClose={onClose}
    />
  );
}

function Told({ text, onDone }: { text?: string; onDone: () => void }) {
  const { emergency } = useText();
  const done = useFocusOnOpen<HTMLButtonElement>();
  return (
    <>
      {text ? <p>{text}</p> : null}
      <div className="sp-actions">
        <Button large shortcut="Esc" ref={done} onClick={onDone}>
          {emergency.done}
        </Button>
      </div>
    </>
  );
}

function Facts({ report }: { report: EmergencyReport }) {
  const { emergency, common, request } = useText();
  const times = useTimes();
  const now = useNow();
  const meansName = useMeansName();
  const writer = useWriter(common.lockedScreen);
  return (
    <>
      <dl className="sp-facts">
        <dt>{emergency.facts.what}</dt>
        <dd>{report.what || "–"}</dd>
        <dt>{emergency.facts.place}</dt>
        <dd>{report.place || "–"}</dd>
        <dt>{emergency.facts.reach}</dt>
        <dd>{report.reach || "–"}</dd>
        <dt>{emergency.facts.toldAt}</dt>
        <dd>{times.moment(report.toldAt, now)}</dd>
        {report.paperNumber ? (
          <>
            <dt>{request.fields.paper_number}</dt>
            <dd>{report.paperNumber}</dd>
          </>
        ) : null}
        <dt>{emergency.facts.by}</dt>
        <dd>
          {writer(report)}, {times.clock(report.writtenAt)}
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
