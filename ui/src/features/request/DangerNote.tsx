/** Beside an answer that means danger to life: a request waits in the list, an emergency report does not. */

import { useConfiguration } from "../../app/commands";
import { useScreens } from "../../app/screens";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

export function DangerNote({ urgency }: { urgency: string }) {
  const { request } = useText();
  const { openEmergency } = useScreens();
  const known = useConfiguration()?.urgencies.find((one) => one.code === urgency);
  return (
    <div role="status" className="sp-danger-place">
      {known?.minutes === 0 ? (
        <div className="sp-warning sp-danger">
          <p>
            <b>▲ {request.danger}</b> {request.dangerKept}
          </p>
          <Button kind="emergency" shortcut="F1" onClick={() => openEmergency()}>
            {request.dangerReport}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
