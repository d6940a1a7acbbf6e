/** Before the battery is empty: what only this laptop knows goes on paper while that is still possible. */

import { useAct } from "../../app/commands";
import { PaperLine } from "../../app/PaperLine";
import { usePaper } from "../../app/usePaper";
import type { Desk } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import "./battery.css";

/** A page takes a minute, the printer another, and whoever prints has to find it first. */
const IN_TIME_MINUTES = 10;

/** Many laptops do not tell how fast it goes: so little lasts about that long. */
const LOW_PERCENT = 10;

export function BatteryBar({ desk }: { desk: Desk | undefined }) {
  const battery = desk?.battery;
  const left = battery && !battery.charging ? battery.minutesLeft : null;
  const unsaid = battery && !battery.charging && battery.minutesLeft === null ? battery.percent : null;
  const inTime = left !== null && left <= IN_TIME_MINUTES;
  if (!desk || !(inTime || (unsaid !== null && unsaid <= LOW_PERCENT))) return null;
  return <Bar left={left} percent={unsaid ?? 0} mayPrint={desk.me.may.includes("print")} />;
}

function Bar({ left, percent, mayPrint }: { left: number | null; percent: number; mayPrint: boolean }) {
  const { shiftHandover: words } = useText();
  const paper = usePaper();
  const { run, busy } = useAct("print_handover", paper.options);
  const print = (personal: boolean) => void run({ id: null, personal }).then(paper.open);
  // What is typed in a form is a draft already: the key prints over whatever lies there.
  useShortcut(["Control+p", "Control+P"], () => print(true), { enabled: mayPrint, always: true });
  return (
    <section className="sp-battery" aria-label={words.batteryRegion}>
      <p role="alert">
        <span aria-hidden="true">▲ </span>
        <b>{left === null ? words.batteryPercent(percent) : words.battery(left)}</b>
      </p>
      {mayPrint ? (
        <span className="sp-actions">
          <Button shortcut="Ctrl P" busy={busy} onClick={() => print(true)}>
            {words.printNow}
          </Button>
          <Button kind="quiet" busy={busy} onClick={() => print(false)}>
            {words.printNowWithout}
          </Button>
        </span>
      ) : null}
      <PaperLine paper={paper} />
    </section>
  );
}
