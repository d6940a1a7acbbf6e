/** Rumours: one is heard, looked into, and turned into something that everybody may know. */

import { useDesk, useQueryCommand } from "../../app/commands";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { HearRumour, NOTHING_HEARD } from "./HearRumour";
import { RumourList } from "./RumourList";
import "./rumour.css";

interface RumoursProps {
  draft?: string | undefined;
  /** The rumour whose outcome the draft is about. */
  settle?: string | undefined;
}

export function Rumours({ draft, settle }: RumoursProps) {
  const { rumour, shell } = useText();
  const { back } = useScreens();
  const { data, error } = useQueryCommand("list_rumours", {});
  const desk = useDesk();
  const mayLog = desk?.me.may.includes("log") ?? false;
  const mayApprove = desk?.me.may.includes("approve") ?? false;
  const letters = desk?.settings.letterKeys ?? true;
  useShortcut("Escape", back);
  const heardDraft = settle ? undefined : draft;
  return (
    <Page
      title={shell.screens.rumours}
      keys={[
        ...(mayLog ? [{ keys: ["Enter"], does: rumour.keyHear }] : []),
        { keys: ["↑", "↓"], does: rumour.keyChoose },
        ...(mayLog && letters ? [{ keys: ["N"], does: rumour.again }] : []),
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
      foot={desk && !mayApprove ? rumour.readOnly : undefined}
    >
      <header>
        <h1 className="sp-screen-title">{rumour.title}</h1>
        <p className="sp-soft">{rumour.intro}</p>
      </header>
      {mayLog ? (
        <OpenedDraft id={heardDraft} empty={NOTHING_HEARD}>
          {(start) => <HearRumour start={start} draft={heardDraft} focus={!settle} />}
        </OpenedDraft>
      ) : null}
      {data ? null : <Unread error={error} />}
      {data ? (
        <RumourList
          rumours={data.rumours}
          may={{ log: mayLog, approve: mayApprove }}
          letters={letters}
          settling={settle ? { id: settle, draft } : null}
        />
      ) : null}
    </Page>
  );
}
