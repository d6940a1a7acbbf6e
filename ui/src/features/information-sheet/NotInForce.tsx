/** One clear line on a version that may not go out: why, and which one does. */

import { useNow, useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import type { SheetPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { toneOf } from "./useStanding";

export function NotInForce({ page }: { page: SheetPage }) {
  const { informationSheet: text } = useText();
  const { go } = useScreens();
  const why = useWhy(page);
  const { code, digest, standing, inForce } = page.summary;
  const tone = toneOf(standing);
  const other = page.versions.find((one) => one.standing === "in_force" && one.digest !== digest);
  if (tone === "holds" && inForce < 2) return null;
  return (
    <div className={`sp-not-in-force sp-not-in-force--${tone}`} role="status">
      <p>
        <span aria-hidden="true">▲ </span>
        {why}
        {tone === "over" && !other ? ` ${text.noSuccessor}` : null}
      </p>
      {other ? (
        <Button
          {...(tone === "over" ? { kind: "main" as const, large: true } : {})}
          onClick={() => go({ name: "sheet", code, digest: other.digest })}
        >
          {text.toVersion(other.version)}
        </Button>
      ) : null}
    </div>
  );
}

function useWhy({ summary, replacedBy, withdrawn, withdrawnBy, validFrom }: SheetPage): string {
  const { informationSheet: text } = useText();
  const times = useTimes();
  const now = useNow();
  const moment = (at: number | null) => (at === null ? "–" : times.moment(at, now));
  switch (summary.standing) {
    case "replaced":
      return text.noLonger.replaced(replacedBy ?? summary.version + 1);
    case "withdrawn":
      return text.noLonger.withdrawn(
        withdrawn ?? "",
        withdrawnBy ? text.byAt(withdrawnBy.by, moment(withdrawnBy.at)) : "",
      );
    case "expired":
      return text.noLonger.expired(moment(summary.validUntil));
    case "later":
      return text.noLonger.later(moment(validFrom));
    case "in_force":
      return text.twoHold;
    default:
      return text.noLonger[summary.standing];
  }
}
