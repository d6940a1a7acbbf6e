/** One file on a stick, in words. */

import { useNow, useTimes } from "../../app/clock";
import { useLook } from "../../app/commands";
import type { OnStick } from "../../generated/commands";
import { useText } from "../../text/text";
import { bringsNews } from "./news";
import { numberOf } from "./number";

export function BundleOnStick({ bundle }: { bundle: OnStick }) {
  const { stick } = useText();
  const from = useFrom(bundle);
  const label = useStickLabel(bundle);
  const contents = useContents(bundle);
  const { emergencyReports, newEmergencyReports } = bundle;
  return (
    <li>
      <span aria-hidden="true" className="sp-stick__sign">
        {SIGNS[bundle.state] ?? (bringsNews(bundle) ? "✓" : "=")}
      </span>
      <div className="sp-items__words">
        <p>
          <b>{from}</b> <span className="sp-soft">{label}</span>
        </p>
        {bundle.state === "readable" && emergencyReports > 0 ? (
          <p>
            <b>{stick.emergencies(emergencyReports, newEmergencyReports)}</b>
          </p>
        ) : null}
        <p>
          {bundle.state === "for_another" && bundle.madeFor === "town_hall"
            ? stick.forTownHallHere
            : stick.states[bundle.state] || contents}
        </p>
      </div>
    </li>
  );
}

const TROUBLE = "▲";
const SIGNS: Partial<Record<OnStick["state"], string>> = {
  for_another: "→",
  needs_passphrase: "◆",
  wrong_passphrase: TROUBLE,
  interrupted: TROUBLE,
  too_large: TROUBLE,
  damaged: TROUBLE,
  newer: TROUBLE,
  other_point: TROUBLE,
  exercise: TROUBLE,
  not_admitted: TROUBLE,
  struck_off: TROUBLE,
  not_readable: TROUBLE,
};

function useFrom({ name, letter, writtenAt, ownBundle }: OnStick): string {
  const { stick, laptop } = useText();
  const times = useTimes();
  const now = useNow();
  const time = writtenAt === null ? "" : `, ${times.moment(writtenAt, now)}`;
  if (ownBundle) return stick.fromOwn(time);
  if (letter === null && name === null) return stick.fromUnknown;
  // A town hall has no letter, and is no laptop.
  return stick.from(letter === "" && name ? name : laptop.called(name ?? "", letter ?? ""), time);
}

function useStickLabel({ point, letter, number }: OnStick): string {
  const { stick } = useText();
  const here = useLook()?.point?.code;
  return [
    number === null ? "" : stick.stickNumber(numberOf({ letter: letter ?? "", number })),
    point === null || point === here ? "" : stick.ofPoint(point),
  ]
    .filter(Boolean)
    .join(", ");
}

function useContents(bundle: OnStick): string {
  const { stick } = useText();
  const { requests, newRequests, newEmergencyReports, newEntries, newReceipt, toCheck } = bundle;
  return [
    requests + toCheck > 0 ? stick.contents(requests, newRequests, toCheck) : "",
    newReceipt ? stick.newReceipt : "",
    newEntries > 0 && newRequests + newEmergencyReports === 0 ? stick.freshLines(newEntries) : "",
    bringsNews(bundle) ? "" : stick.nothingNew,
  ]
    .filter(Boolean)
    .join(" · ");
}
