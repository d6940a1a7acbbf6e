/** One file on a stick, in words. */

import { useNow, useTimes } from "../../app/clock";
import { useLook } from "../../app/commands";
import type { OnStick } from "../../generated/commands";
import { useText } from "../../text/text";
import { numberOf } from "./number";

export function BundleOnStick({ bundle }: { bundle: OnStick }) {
  const { stick } = useText();
  const from = useFrom(bundle);
  const label = useStickLabel(bundle);
  const contents = useContents(bundle);
  const fresh = bundle.state === "readable" && bundle.newEntries > 0;
  return (
    <li>
      <span aria-hidden="true" className="sp-stick__sign">
        {SIGNS[bundle.state] ?? (fresh ? "✓" : "=")}
      </span>
      <div className="sp-items__words">
        <p>
          <b>{from}</b> <span className="sp-soft">{label}</span>
        </p>
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
  interrupted: TROUBLE,
  too_large: TROUBLE,
  damaged: TROUBLE,
  newer: TROUBLE,
  other_point: TROUBLE,
  exercise: TROUBLE,
  not_admitted: TROUBLE,
  not_readable: TROUBLE,
};

function useFrom({ name, letter, writtenAt, ownBundle }: OnStick): string {
  const { stick, laptop } = useText();
  const times = useTimes();
  const now = useNow();
  const time = writtenAt === null ? "" : `, ${times.moment(writtenAt, now)}`;
  if (ownBundle) return stick.fromOwn(time);
  if (letter === null && name === null) return stick.fromUnknown;
  return stick.from(laptop.called(name ?? "", letter ?? ""), time);
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

function useContents({ requests, newRequests, newEntries, toCheck }: OnStick): string {
  const { stick } = useText();
  const what = stick.contents(requests, newRequests, toCheck);
  if (newEntries === 0) return `${what} · ${stick.nothingNew}`;
  return newRequests === 0 ? `${what} · ${stick.freshLines(newEntries)}` : what;
}
