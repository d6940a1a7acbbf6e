/** Says of what is being typed whether it is on disk: beside the form with the time, and at the foot of the screen. */

import { useEffect, useState } from "react";
import { useText } from "../text/text";
import { useTimes } from "./clock";
import type { DraftState } from "./draftKeeper";

/** While somebody types on, the words stay the same: every few keys are written, and that need not be seen. */
const CALM_MS = 600;

type Stage = "nothing" | "pending" | "failed" | "kept";

function useStage({ id, savedAt, pending, failed }: DraftState): Stage {
  const typing = useLately(pending);
  if (failed) return "failed";
  if (pending) return "pending";
  // One that was opened is on disk before anything is typed.
  if (savedAt === null && id === null) return "nothing";
  return typing ? "pending" : "kept";
}

/** Whether something holds, or did a moment ago. */
function useLately(now: boolean): boolean {
  const [lately, setLately] = useState(now);
  useEffect(() => {
    if (now) return setLately(true);
    const timer = setTimeout(() => setLately(false), CALM_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return lately;
}

export function DraftMark({ draft }: { draft: DraftState }) {
  const { common } = useText();
  const times = useTimes();
  const stage = useStage(draft);
  if (stage === "failed") return <span className="sp-field__error">▲ {common.draftFailed}</span>;
  if (stage === "pending") return <span className="sp-soft">{common.draftPending}</span>;
  if (stage === "nothing" || draft.savedAt === null) return <span className="sp-soft" />;
  return (
    <span className="sp-soft sp-number">
      <span aria-hidden="true">✓ </span>
      {common.draftSaved(times.clock(draft.savedAt))}
    </span>
  );
}

export function DraftFoot({ draft }: { draft: DraftState }) {
  const { common } = useText();
  return <>{common.draftFoot[useStage(draft)]}</>;
}
