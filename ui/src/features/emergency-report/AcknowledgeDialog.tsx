/** Notes who said that they have it; and how it was passed on, while nobody noted that. */

import { useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { NOT_PASSED_ON, PassOnFields, pastMoment, useAddresseeName } from "../../app/PassOnFields";
import type { EmergencyReport } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { Dialog } from "../../shared/Dialog";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { TimeField } from "../../shared/TimeField";
import { timeOf } from "../../shared/time";
import { useText } from "../../text/text";
import { WhichReport } from "./WhichReport";

export function AcknowledgeDialog({ report, onClose }: { report: EmergencyReport; onClose: () => void }) {
  const { emergency, common } = useText();
  const now = useLaptopNow();
  const act = useAct("acknowledge_emergency");
  const [by, setBy] = useState("");
  const [time, setTime] = useState(() => timeOf(now()));
  const [tried, setTried] = useState(false);
  const field = useFocusOnOpen<HTMLInputElement>();
  const asksRelay = report.relays.length === 0;
  const [passedOn, setPassedOn] = useState(() => ({ ...NOT_PASSED_ON, time: timeOf(now()) }));
  const to = useAddresseeName()(passedOn);
  const told = [...new Set(report.relays.map((one) => one.to))];
  const incomplete = asksRelay && (to === "" || passedOn.means === "");
  const save = async () => {
    setTried(true);
    if (!by.trim() || incomplete) return;
    const relayed = asksRelay ? { to, means: passedOn.means, at: pastMoment(passedOn.time, now()) } : null;
    if (await act.run({ id: report.id, by: by.trim(), at: pastMoment(time, now()), relayed })) onClose();
  };
  return (
    <Dialog title={emergency.acknowledgeTitle} tone="emergency" wide={asksRelay} onClose={onClose}>
      <WhichReport report={report} />
      <form
        className="sp-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {asksRelay ? (
          <>
            <p>{emergency.relayFirst}</p>
            <PassOnFields value={passedOn} onChange={setPassedOn} />
            {tried && incomplete ? (
              <p className="sp-field__error" role="alert">
                {emergency.relayIncomplete}
              </p>
            ) : null}
          </>
        ) : null}
        {told.length > 0 ? (
          <ChoiceTiles
            compact
            hideLegend
            legend={emergency.acknowledgeTitle}
            tiles={told.map((name) => ({ value: name, label: name }))}
            value={by}
            onChoose={setBy}
          />
        ) : null}
        <div className="sp-columns">
          <TextField
            ref={asksRelay ? undefined : field}
            label={emergency.acknowledgeBy}
            value={by}
            onChange={setBy}
            error={tried && !by.trim() ? common.fieldEmpty : undefined}
          />
          <TimeField label={emergency.acknowledgeAt} value={time} onChange={setTime} />
        </div>
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
            {emergency.acknowledgeSave}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
