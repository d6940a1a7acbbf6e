/** Notes to whom a report was passed on. */

import { useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { NOT_PASSED_ON, PassOnFields, pastMoment, useAddresseeName } from "../../app/PassOnFields";
import type { EmergencyReport } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { timeOf } from "../../shared/time";
import { useText } from "../../text/text";
import { WhichReport } from "./WhichReport";

export function RelayDialog({ report, onClose }: { report: EmergencyReport; onClose: () => void }) {
  const { emergency, common } = useText();
  const now = useLaptopNow();
  const addresseeName = useAddresseeName();
  const act = useAct("relay_emergency");
  const [value, setValue] = useState(() => ({ ...NOT_PASSED_ON, time: timeOf(now()) }));
  const [tried, setTried] = useState(false);
  const to = addresseeName(value);
  const complete = to !== "" && value.means !== "";
  const save = async () => {
    setTried(true);
    if (!complete) return;
    const done = await act.run({ id: report.id, to, means: value.means, at: pastMoment(value.time, now()) });
    if (done) onClose();
  };
  return (
    <Dialog title={emergency.relayTitle} tone="emergency" wide onClose={onClose}>
      <WhichReport report={report} />
      <form
        className="sp-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <PassOnFields value={value} onChange={setValue} />
        {tried && !complete ? (
          <p className="sp-field__error" role="alert">
            {emergency.relayIncomplete}
          </p>
        ) : null}
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
            {emergency.relaySave}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
