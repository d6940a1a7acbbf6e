/** The urgency: proposed by the answers, visible, and changeable by hand. */

import { useNow, useTimes } from "../../app/clock";
import { UrgencyBadge } from "../../app/UrgencyBadge";
import type { Moment } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";

interface UrgencyLineProps {
  urgency: string;
  /** Chosen by hand. */
  chosen: boolean;
  deadline: Moment | null;
  /** Where it was said, unless it was set by hand. */
  said: "text" | "battery" | null;
  /** From when the latest time counts, where that was long ago. */
  countedFrom: Moment | null;
  onAsk: () => void;
  error: string | undefined;
}

/** Where a latest time comes from. */
function Reason({ said, countedFrom }: UrgencyLineProps) {
  const { request } = useText();
  const times = useTimes();
  const now = useNow();
  const reasons = [
    said === "text" ? request.readFromText : said === "battery" ? request.readFromBattery : "",
    countedFrom === null ? "" : request.countedFrom(times.moment(countedFrom, now)),
  ].filter(Boolean);
  return reasons.length > 0 ? ` (${reasons.join(", ")})` : null;
}

export function UrgencyLine(props: UrgencyLineProps) {
  const { request } = useText();
  const times = useTimes();
  const now = useNow();
  useShortcut("Alt+U", props.onAsk);
  return (
    <div className="sp-urgency-line">
      {props.urgency ? <UrgencyBadge large code={props.urgency} /> : null}
      <p className={props.error ? "sp-field__error" : "sp-soft"}>
        {props.urgency
          ? props.chosen
            ? request.urgencyChosen
            : request.urgencyProposed
          : (props.error ?? request.urgencyNone)}
        {props.deadline !== null ? (
          <>
            {", "}
            <b className={props.deadline < now ? "sp-number sp-late" : "sp-number"}>
              {request.urgencyBy(times.moment(props.deadline, now))}
              {props.deadline < now ? `, ${times.left(props.deadline, now)}` : ""}
            </b>
            <Reason {...props} />
          </>
        ) : null}
      </p>
      <Button kind="quiet" shortcut="Alt U" aria-haspopup="dialog" onClick={props.onAsk}>
        {request.urgencyChange}
      </Button>
    </div>
  );
}
