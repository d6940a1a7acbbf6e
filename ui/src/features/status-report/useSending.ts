/** What the form of the status report does: keeps what is typed, makes a message of it. */

import { useAct } from "../../app/commands";
import { useDraft } from "../../app/drafts";
import { useNotes } from "../../app/notes";
import { useScreens } from "../../app/screens";
import { usePersonal } from "../../app/usePersonal";
import { titleFrom } from "../../shared/shortened";
import { useText } from "../../text/text";
import { isEmpty, type StatusContent, saidIn, typedIn } from "./content";

export function useSending(content: StatusContent, opened: string | undefined) {
  const { statusReport } = useText();
  const { go } = useScreens();
  const notes = useNotes();
  const act = useAct("send_status");
  const draft = useDraft({
    form: "status_report",
    content,
    id: opened,
    isEmpty,
    titleOf: (one) => statusReport.draftTitle(titleFrom(saidIn(one).problems[0] ?? one.needs)),
  });
  const personal = usePersonal(typedIn(content), [], content.kept);
  const send = async () => {
    const id = await draft.settle();
    const to = content.to.trim();
    const sent = { ...saidIn(content), ...(to ? { to } : {}), ...(id ? { draft: id } : {}) };
    const done = await act.run(sent);
    if (!done) return void draft.flush();
    draft.end();
    const [newest] = [...done.open].sort((one, other) => other.at - one.at);
    if (!newest) return go({ name: "messages" });
    go({ name: "message", id: newest.id });
    notes.say(statusReport.sent(newest.number));
  };
  return { send, busy: act.busy, draft, personal };
}
