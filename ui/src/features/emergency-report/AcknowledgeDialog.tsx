/** Notes who said that they have it. */

import { useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { pastMoment } from "../../app/PassOnFields";
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
  const told = [...new Set(report.relays.map((one) => one.to))];
  const save = async () => {
    setTried(true);
    if (!by.trim()) return;
    if (await act.run({ id: report.id, by: by.trim(), at: pastMoment(time, now()) })) onClose();
  };
  return (
    <Dialog title={emergency.acknowledgeTitle} tone="emergency" onClose={onClose}>
      <WhichReport report={report} />
      <form
        className="sp-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {told.length > 0 ? (
          <ChoiceTiles
            compact
            hideLegend
            legend={emergency.relayTo}
            tiles={told.map((name) => ({ value: name, label: name }))}
            value={by}
            onChoose={setBy}
          />
        ) : null}
        <TextField
          ref={field}
          label={emergency.acknowledgeBy}
          value={by}
          onChange={setBy}
          error={tried && !by.trim() ? common.fieldEmpty : undefined}
        />
        <TimeField label={emergency.relayAt} value={time} onChange={setTime} />
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
