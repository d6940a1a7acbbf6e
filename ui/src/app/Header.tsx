/** What is always visible: which point, what time, how the laptop is doing, that all is kept, and who is on. */

import { useState } from "react";
import type { Desk, Look } from "../generated/commands";
import { Button } from "../shared/Button";
import { useLabel, useText } from "../text/text";
import { ClockDialog } from "./ClockDialog";
import { useNow, useTimes } from "./clock";
import { useConfiguration } from "./commands";
import { useUnkept } from "./drafts";
import { useLock } from "./lock";
import { MoreMenu } from "./MoreMenu";
import { useDiskRefused } from "./notes";
import { OthersFact } from "./OthersFact";

const LITTLE_SPACE_BYTES = 200_000_000;
/** Less does not show in hours and minutes. */
const NOTICEABLE_MS = 60_000;

export function Header(props: { look: Look; desk: Desk | undefined }) {
  const { look, desk } = props;
  const { shell } = useText();
  return (
    <header>
      {look.point?.exercise ? (
        <p className="sp-exercise">
          <b>{shell.exercise}</b> · {shell.exerciseNote}
        </p>
      ) : null}
      <div className="sp-head">
        <p className="sp-head__point">
          {look.point?.name ?? "Steunpunt"}
          <span className="sp-head__code">{look.point?.code}</span>
        </p>
        <div className="sp-head__facts">
          {/* Before the passphrase nothing ticks: a laptop that waits is on its battery. */}
          {look.stage === "closed" ? null : <Clock desk={desk} mayCorrect={look.tablet !== "intake"} />}
          {desk?.battery ? <Battery battery={desk.battery} /> : null}
          {desk ? <OthersFact desk={desk} /> : null}
          {desk ? <KeptFact desk={desk} /> : null}
        </div>
        {desk ? <Who desk={desk} tablet={look.tablet} /> : null}
      </div>
    </header>
  );
}

function Clock({ desk, mayCorrect }: { desk: Desk | undefined; mayCorrect: boolean }) {
  const { shell } = useText();
  const times = useTimes();
  const now = useNow();
  const offset = desk?.clock.offsetMs ?? 0;
  const [asking, setAsking] = useState(false);
  return (
    <span>
      <b className="sp-number">{times.clock(now)}</b> {times.date(now)}{" "}
      {Math.abs(offset) > NOTICEABLE_MS ? (
        <span className="sp-soft">{shell.clockLaptopSays(times.moment(now - offset, now))} </span>
      ) : null}
      {desk?.clock.certainlyWrong ? (
        <>
          <span className="sp-head__fact--trouble">{shell.clockCertainlyWrong}</span>{" "}
        </>
      ) : null}
      {desk && mayCorrect ? (
        <button
          type="button"
          className="sp-head__clock"
          onClick={() => setAsking(true)}
          aria-label={shell.clockWrong}
        >
          {shell.clockWrongShort}
        </button>
      ) : null}
      {asking ? <ClockDialog now={now} onClose={() => setAsking(false)} /> : null}
    </span>
  );
}

function Battery({ battery }: { battery: NonNullable<Desk["battery"]> }) {
  const { shell } = useText();
  const times = useTimes();
  if (battery.charging) return <span>{shell.charging(battery.percent)}</span>;
  const low = battery.percent < 20;
  return (
    <span className={low ? "sp-head__fact--trouble" : ""}>
      {battery.minutesLeft === null
        ? shell.batteryPercent(battery.percent)
        : shell.battery(times.duration(battery.minutesLeft * 60_000))}
    </span>
  );
}

function KeptFact({ desk: { kept, settings } }: { desk: Desk }) {
  const { shell } = useText();
  const wrongConfiguration = Boolean(useConfiguration()?.problem);
  const [unkept, refused] = [useUnkept(), useDiskRefused()];
  const notAll = unkept || refused;
  const troubles = [
    notAll && !kept.readOnly ? shell.notAllKept : "",
    kept.readOnly ? shell.readOnly : "",
    kept.damaged ? shell.damaged : "",
    kept.backupTrouble && !kept.readOnly ? shell.backupTrouble : "",
    kept.freeBytes !== null && kept.freeBytes < LITTLE_SPACE_BYTES && !kept.readOnly
      ? shell.diskAlmostFull
      : "",
    wrongConfiguration ? shell.wrongConfiguration : "",
  ].filter(Boolean);
  return (
    <span>
      {kept.readOnly || kept.damaged || notAll ? null : (
        <>
          <span aria-hidden="true">✓ </span>
          {shell.kept}
        </>
      )}
      {kept.onlyHere > 0 && !kept.readOnly && !kept.damaged && !notAll ? " · " : ""}
      {kept.onlyHere > 0 ? <OnlyHere kept={kept} warnAfter={settings.aloneWarningMinutes * 60_000} /> : null}
      {troubles.map((trouble) => (
        <span key={trouble}>
          {" "}
          <span className="sp-head__fact--trouble">▲ {trouble}</span>
        </span>
      ))}
    </span>
  );
}

/** What would be lost with this laptop, and for how long that has been so. */
function OnlyHere({ kept, warnAfter }: { kept: Desk["kept"]; warnAfter: number }) {
  const { shell } = useText();
  const times = useTimes();
  const now = useNow();
  const oldest = kept.oldestOnlyHere;
  const long = oldest !== null && now - oldest > warnAfter;
  return (
    <span className={long ? "sp-head__fact--trouble" : undefined}>
      {long ? "▲ " : ""}
      {shell.onlyHere(kept.onlyHere)}
      {oldest === null ? "" : `, ${shell.onlyHereSince(times.age(oldest, now))}`}
    </span>
  );
}

function Who({ desk, tablet }: { desk: Desk; tablet: Look["tablet"] }) {
  const { shell } = useText();
  const label = useLabel();
  const lock = useLock();
  const role = useConfiguration()?.roles.find((one) => one.code === desk.me.role);
  const name = shell.who(desk.me.name, role ? label(role.label).toLowerCase() : desk.me.role);
  return (
    <span className="sp-actions">
      <Button shortcut="F9" onClick={() => void lock()}>
        {name}
        <span className="sp-visually-hidden">. {shell.switchPerson}</span>
      </Button>
      {tablet === "intake" ? null : (
        <MoreMenu may={desk.me.may} exercise={desk.point.exercise} onTablet={tablet !== null} />
      )}
    </span>
  );
}
