/** What the form of the status report does: keeps what is typed, makes a message of it. */

import { useAct } from "../../app/commands";
import { useDraft } from "../../app/drafts";
import { useNotes } from "../../app/notes";
import { useScreens } from "../../app/screens";
import type { StatusWords } from "../../generated/commands";
import { useText } from "../../text/text";
import { isEmpty, saidIn } from "./content";

export function useSending(words: StatusWords, opened: string | undefined) {
  const { statusReport } = useText();
  const { go } = useScreens();
  const notes = useNotes();
  const act = useAct("send_status");
  const putAway = useAct("put_draft_away");
  const draft = useDraft({
    form: "status_report",
    content: words,
    id: opened,
    isEmpty,
    titleOf: (one) => statusReport.draftTitle((saidIn(one).problems[0] ?? one.needs).slice(0, 60)),
  });
  const send = async () => {
    const done = await act.run(saidIn(words));
    if (!done) return void draft.flush();
    // The command does not take the draft with it.
    const id = await draft.settle();
    draft.end();
    if (id) await putAway.run({ id });
    const [newest] = [...done.open].sort((one, other) => other.at - one.at);
    if (!newest) return go({ name: "messages" });
    go({ name: "message", id: newest.id });
    notes.say(statusReport.sent(newest.number));
  };
  return { send, busy: act.busy, draft };
}
