/** Before the battery is empty: what only this laptop knows goes on paper while that is still possible. */

import { usePrinting } from "../../app/documents";
import type { Desk } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import "./battery.css";

/** A page takes a minute, the printer another, and whoever prints has to find it first. */
const IN_TIME_MINUTES = 10;

export function BatteryBar({ desk }: { desk: Desk | undefined }) {
  const { shiftHandover: words } = useText();
  const { print, busy } = usePrinting("print_handover");
  const battery = desk?.battery;
  const left = battery && !battery.charging ? battery.minutesLeft : null;
  if (!desk || left === null || left > IN_TIME_MINUTES) return null;
  return (
    <section className="sp-battery" aria-label={words.batteryRegion}>
      <p role="alert">
        <span aria-hidden="true">▲ </span>
        <b>{words.battery(left)}</b>
      </p>
      {desk.me.may.includes("print") ? (
        <span className="sp-actions">
          <Button busy={busy} onClick={() => void print({ id: null, personal: true })}>
            {words.printNow}
          </Button>
          <Button kind="quiet" busy={busy} onClick={() => void print({ id: null, personal: false })}>
            {words.printNowWithout}
          </Button>
        </span>
      ) : null}
    </section>
  );
}
