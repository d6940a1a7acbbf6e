/** A large button for each reason, with its key and today's count. */

import { useConfiguration } from "../../app/commands";
import type { Choice, ReasonCount } from "../../generated/commands";
import { KeyHint } from "../../shared/KeyHint";
import { useShortcut } from "../../shared/shortcuts";
import { useLabel, useText } from "../../text/text";

interface ReasonButtonsProps {
  counts: ReasonCount[];
  onCount: (reason: Choice) => void;
  enabled: boolean;
  /** Letters count; somebody may have switched that off. */
  letterKeys: boolean;
}

export function ReasonButtons({ counts, onCount, enabled, letterKeys }: ReasonButtonsProps) {
  const reasons = useConfiguration()?.visitReasons ?? [];
  return (
    <div className="sp-tally__reasons">
      {reasons.map((reason) => (
        <ReasonButton
          key={reason.code}
          reason={reason}
          count={counts.find((one) => one.reason === reason.code)?.count ?? 0}
          onCount={onCount}
          enabled={enabled}
          letterKeys={letterKeys}
        />
      ))}
    </div>
  );
}

interface ReasonButtonProps {
  reason: Choice;
  count: number;
  onCount: (reason: Choice) => void;
  enabled: boolean;
  letterKeys: boolean;
}

function ReasonButton({ reason, count, onCount, enabled, letterKeys }: ReasonButtonProps) {
  const { tally } = useText();
  const label = useLabel();
  const key = letterKeys ? reason.key : null;
  useShortcut(key ? [key.toLowerCase(), key.toUpperCase()] : [], () => onCount(reason), {
    enabled: enabled && Boolean(key),
  });
  return (
    <button
      type="button"
      className="sp-tally__reason"
      disabled={!enabled}
      aria-keyshortcuts={key ?? undefined}
      onClick={() => onCount(reason)}
    >
      <span className="sp-tally__name">{label(reason.label)}</span>{" "}
      {key ? <KeyHint>{key.toUpperCase()}</KeyHint> : null}{" "}
      <span className="sp-tally__number sp-number">
        {count}
        <span className="sp-visually-hidden"> {tally.today}</span>
      </span>
    </button>
  );
}
