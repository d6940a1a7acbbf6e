/** Unfinished forms, offered back by name. Nothing is filled in until somebody asks for it. */

import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { useWriteLine } from "../../app/quickLine";
import { useScreens } from "../../app/screens";
import type { DraftTitle } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function DraftsPanel({ drafts }: { drafts: DraftTitle[] }) {
  const { desk } = useText();
  const notes = useNotes();
  const putAway = useAct("put_draft_away");
  const takeBack = useAct("take_draft_back");
  const shown = drafts.filter((draft) => !draft.putAway);
  const away = async ({ id, title }: DraftTitle) => {
    if (!(await putAway.run({ id }))) return;
    notes.say(desk.putAwayDone(title), { label: desk.takeBack, run: () => void takeBack.run({ id }) });
  };
  if (shown.length === 0) return null;
  return (
    <Panel title={desk.goOnWith} aside={shown.length}>
      <ul className="sp-side-list">
        {shown.map((draft) => (
          <li key={draft.id}>
            <Draft draft={draft} onPutAway={() => void away(draft)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Draft({ draft, onPutAway }: { draft: DraftTitle; onPutAway: () => void }) {
  const { desk, common } = useText();
  const times = useTimes();
  const now = useNow();
  const open = useOpenDraft();
  const at = times.moment(draft.at, now);
  const action = draft.mine ? desk.goOn : desk.takeOver;
  return (
    <>
      <p className="sp-side-list__title">{draft.title}</p>
      <p className="sp-soft">
        {draft.mine ? desk.draftMine(at) : desk.draftBy(draft.begunBy ?? common.lockedScreen, at)}
      </p>
      <p className="sp-actions">
        <Button onClick={() => open(draft)} aria-label={`${action}: ${draft.title}`}>
          {action}
        </Button>
        <Button kind="quiet" onClick={onPutAway} aria-label={`${desk.putAway}: ${draft.title}`}>
          {desk.putAway}
        </Button>
      </p>
    </>
  );
}

/** Forms that belong to one request carry its id in their name: `note:<id>`. */
function useOpenDraft(): (draft: DraftTitle) => void {
  const { go, openEmergency } = useScreens();
  const writeLine = useWriteLine();
  return (draft) => {
    const [form, id, area] = draft.form.split(":");
    if (form === "emergency") return openEmergency({ draft: draft.id });
    if ((form === "note" || form === "close" || form === "change") && id)
      return go({ name: "request", id, ask: form, draft: draft.id });
    if (form === "log_line") return writeLine({ draft: draft.id });
    if (form === "action") return go({ name: "actions", draft: draft.id });
    if (form === "status_report") return go({ name: "statusReport", draft: draft.id });
    // Which way it goes is in the draft.
    if (form === "message") return go({ name: "newMessage", direction: "out", draft: draft.id });
    if (form === "sheet") return go({ name: "sheet", code: id ?? "", edit: true, draft: draft.id });
    if (form === "notice") return go({ name: "board", draft: draft.id });
    if (form === "rumour") return go({ name: "rumours", draft: draft.id });
    if (form === "settle" && id) return go({ name: "rumours", settle: id, draft: draft.id });
    if (form === "handover") return go({ name: "handover", ...(id ? { id } : {}), draft: draft.id });
    if (form === "attendance") return go({ name: "shift", draft: draft.id });
    if (form === "situation" && id && area)
      return go({ name: "situation", report: { facility: id, area, draft: draft.id } });
    go({ name: "newRequest", draft: draft.id });
  };
}
