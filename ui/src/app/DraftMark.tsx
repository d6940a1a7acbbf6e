/** Says that what is being typed is on disk. */

import { useText } from "../text/text";
import { useTimes } from "./clock";
import type { DraftState } from "./drafts";

export function DraftMark({ draft }: { draft: DraftState }) {
  const { common } = useText();
  const times = useTimes();
  if (draft.savedAt === null)
    return <span className="sp-soft">{draft.pending ? common.draftUnsaved : ""}</span>;
  return (
    <span className="sp-soft sp-number">
      <span aria-hidden="true">{draft.pending ? "…" : "✓"} </span>
      {common.draftSaved(times.clock(draft.savedAt))}
    </span>
  );
}
