/** Ends a draft whose command does not take it along. */

import { useBackend } from "../../app/backend";
import type { DraftHandle } from "../../app/drafts";

export function useEndDraft(draft: DraftHandle): () => Promise<void> {
  const backend = useBackend();
  return async () => {
    const id = await draft.settle();
    draft.end();
    // What was typed is in the logbook by now: a draft that stays behind is untidy, not a loss.
    if (id) await backend.call("put_draft_away", { id }).catch(() => undefined);
  };
}
