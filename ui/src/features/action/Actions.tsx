/** What somebody still has to do, the first due first; and what was done lately. */

import { useState } from "react";
import { useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { type ForRequest, useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { ActionLists } from "./ActionLists";
import { SetDialog } from "./SetDialog";
import "./action.css";

interface ActionsProps {
  draft: string | undefined;
  /** Something follows from this request: it is noted at once, and the request comes back. */
  forRequest: ForRequest | undefined;
}

export function Actions({ draft, forRequest }: ActionsProps) {
  const { action, shell } = useText();
  const { back } = useScreens();
  const { data, error } = useQueryCommand("list_actions", {});
  const desk = useDesk();
  const may = desk?.me.may ?? [];
  const maySet = may.includes("log");
  const letters = desk?.settings.letterKeys ?? true;
  const [setting, setSetting] = useState(draft !== undefined || forRequest !== undefined);
  const set = () => setSetting(true);
  useShortcut("Escape", back);
  useShortcut("Alt+N", set, { enabled: maySet });
  return (
    <Page
      title={shell.screens.actions}
      keys={[
        ...(maySet ? [{ keys: ["Alt", "N"], does: action.keySet, run: set }] : []),
        { keys: ["↑", "↓"], does: action.keyChoose },
        ...(maySet && letters ? [{ keys: ["K"], does: action.keyDone }] : []),
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
    >
      <header className="sp-action-head">
        <div>
          <h1 className="sp-screen-title">{action.title}</h1>
          <p className="sp-soft">{action.intro}</p>
        </div>
        {maySet ? (
          <Button kind="main" large shortcut="Alt N" aria-haspopup="dialog" onClick={set}>
            {action.set}
          </Button>
        ) : null}
      </header>
      {data ? null : <Unread error={error} />}
      {data ? (
        <ActionLists
          actions={data}
          may={{ finish: maySet, erase: may.includes("erase") }}
          letters={letters}
        />
      ) : null}
      {setting && maySet ? (
        <SetDialog
          draft={draft}
          request={forRequest}
          onClose={() => {
            setSetting(false);
            if (forRequest) back();
          }}
        />
      ) : null}
    </Page>
  );
}
