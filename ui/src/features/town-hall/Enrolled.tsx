/** The town hall that this point belongs to: contact, what it confirmed, what waits, and its fingerprint. */

import { useNow, useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import type { TownHall, TownHallEnrolled } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Groups } from "../../shared/Groups";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { EnrolButton } from "./EnrolButton";

interface EnrolledProps {
  standing: TownHall;
  townHall: TownHallEnrolled;
  may: boolean;
}

export function Enrolled({ standing, townHall, may }: EnrolledProps) {
  const { townHall: words } = useText();
  return (
    <div className="sp-columns">
      <div className="sp-column">
        <Panel title={words.confirmedTitle}>
          <Confirmed standing={standing} />
        </Panel>
        <Panel title={words.enrolledTitle(townHall.name)}>
          <Contact standing={standing} />
        </Panel>
      </div>
      <Panel title={words.fingerprint}>
        <div className="sp-body">
          <Groups size="medium" label={words.fingerprint} groups={townHall.fingerprint.split(/[\s:-]+/)} />
          <p className="sp-soft">{words.fingerprintHint}</p>
          <h3>{words.ownFingerprint}</h3>
          <Groups
            size="medium"
            label={words.ownFingerprint}
            groups={standing.ownFingerprint.split(/[\s:-]+/)}
          />
          <p className="sp-soft">{words.ownFingerprintHint}</p>
          <div>
            <h3>{words.addresses}</h3>
            <p className="sp-soft">{townHall.addresses.join(", ")}</p>
          </div>
          {may ? (
            <details>
              <summary>{words.again}</summary>
              <div className="sp-body">
                <p className="sp-soft">{words.againHint}</p>
                <div className="sp-actions">
                  <EnrolButton />
                </div>
              </div>
            </details>
          ) : null}
        </div>
      </Panel>
    </div>
  );
}

function Confirmed({ standing }: { standing: TownHall }) {
  const { townHall } = useText();
  const times = useTimes();
  const now = useNow();
  const { confirmedAll, lastConfirmed, waiting } = standing;
  const time = lastConfirmed === null ? null : times.moment(lastConfirmed, now);
  const all = time === null ? townHall.confirmedAllNothing : townHall.confirmedAll(time);
  return (
    <div className="sp-body sp-body--tight">
      <p className="sp-town-hall__standing">
        <b>{confirmedAll ? `✓ ${all}` : `◇ ${townHall.waiting(waiting)}`}</b>
      </p>
      {confirmedAll ? null : <p>{time === null ? townHall.neverConfirmed : townHall.lastConfirmed(time)}</p>}
    </div>
  );
}

function Contact({ standing }: { standing: TownHall }) {
  const { townHall } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const { inTouch, lastMet, trouble } = standing;
  const met =
    lastMet === null
      ? townHall.neverMet
      : townHall.lastMet(times.moment(lastMet, now), times.ago(lastMet, now));
  return (
    <div className="sp-body">
      <p>
        <span aria-hidden="true">{inTouch ? "● " : "○ "}</span>
        <b>{inTouch ? townHall.inTouch : met}</b>
      </p>
      {trouble ? <p className="sp-callout">{townHall.troubles[trouble]}</p> : null}
      {inTouch ? null : (
        <div>
          <p>{townHall.roads}</p>
          <div className="sp-actions">
            <Button onClick={() => go({ name: "stick" })}>{townHall.byStick}</Button>
            <Button onClick={() => go({ name: "codes" })}>{townHall.byCodes}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
