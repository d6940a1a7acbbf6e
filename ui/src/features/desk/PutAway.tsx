/** Unfinished forms that were put away: own ones, and of others by title. Nothing of them is gone. */

import { useNow, useTimes } from "../../app/clock";
import { useAct, useQueryCommand } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import type { DraftTitle } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import "./desk.css";

export function PutAway() {
  const { desk, shell } = useText();
  const { back } = useScreens();
  const { data, error } = useQueryCommand("list_drafts", {});
  useShortcut("Escape", back);
  const drafts = data?.drafts.filter((draft) => draft.putAway) ?? [];
  return (
    <Page title={shell.screens.putAway} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
      <header>
        <h1 className="sp-screen-title">{shell.screens.putAway}</h1>
        <p className="sp-soft">{desk.putAwayIntro}</p>
      </header>
      {data ? (
        <Panel title={shell.screens.putAway} aside={drafts.length}>
          <ul className="sp-side-list">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <Draft draft={draft} />
              </li>
            ))}
          </ul>
          {drafts.length === 0 ? <EmptyState>{desk.putAwayNone}</EmptyState> : null}
        </Panel>
      ) : (
        <Unread error={error} />
      )}
    </Page>
  );
}

function Draft({ draft }: { draft: DraftTitle }) {
  const { desk, common } = useText();
  const times = useTimes();
  const now = useNow();
  const notes = useNotes();
  const takeBack = useAct("take_draft_back");
  const at = times.moment(draft.at, now);
  const fetch = async () => {
    if (await takeBack.run({ id: draft.id })) notes.say(desk.takenBack(draft.title));
  };
  return (
    <>
      <p className="sp-side-list__title">{draft.title}</p>
      <p className="sp-soft">
        {draft.mine ? desk.draftMine(at) : desk.draftBy(draft.begunBy ?? common.lockedScreen, at)}
      </p>
      <p className="sp-actions">
        <Button onClick={() => void fetch()} aria-label={`${desk.takeBack}: ${draft.title}`}>
          {desk.takeBack}
        </Button>
      </p>
    </>
  );
}
