/** What a volunteer faces all day: four actions, what is open, what is unfinished, what waits. */

import { Contradictions } from "../../app/Contradictions";
import { useQueryCommand } from "../../app/commands";
import { useKeysCard } from "../../app/KeysCard";
import { Page } from "../../app/Page";
import { StaleSheets } from "../../app/StaleSheets";
import { Unread } from "../../app/Unread";
import { useText } from "../../text/text";
import { Actions } from "./Actions";
import { DraftsPanel } from "./DraftsPanel";
import { HandoverPanel } from "./HandoverPanel";
import { RequestList } from "./RequestList";
import { useRowHeight } from "./useRowHeight";
import { WaitingPanel } from "./WaitingPanel";
import "./desk.css";

export function Desk() {
  const text = useText();
  const { data: desk, error } = useQueryCommand("get_desk", {});
  const showKeys = useKeysCard();
  const rowHeight = useRowHeight();
  const { keys } = text.desk;
  const letters = desk?.settings.letterKeys ?? false;
  return (
    <Page
      title={text.shell.screens.desk}
      keys={[
        { keys: ["↑", "↓"], does: keys.choose },
        { keys: ["Enter"], does: keys.open },
        ...(letters
          ? [
              { keys: ["M"], does: keys.accept },
              { keys: ["D"], does: keys.forward },
              { keys: ["N"], does: keys.note },
              { keys: ["A"], does: keys.close },
            ]
          : []),
        { keys: ["?"], does: keys.all, run: showKeys },
      ]}
    >
      <h1 className="sp-visually-hidden">{text.shell.screens.desk}</h1>
      {desk ? (
        <>
          <Actions desk={desk} />
          <WrongSheets mayList={desk.me.may.includes("work")} />
          <div className="sp-with-side sp-desk">
            <RequestList key={rowHeight} desk={desk} rowHeight={rowHeight} />
            <div className="sp-desk__side">
              <HandoverPanel />
              <DraftsPanel drafts={desk.drafts} />
              <WaitingPanel />
            </div>
          </div>
        </>
      ) : (
        <Unread error={error} />
      )}
    </Page>
  );
}

/** Told where everybody looks: whoever got such a sheet still acts on it. */
function WrongSheets({ mayList }: { mayList: boolean }) {
  const { data: library } = useQueryCommand("list_sheets", {});
  if (!library) return null;
  return (
    <>
      <Contradictions contradicted={library.contradicted} mayList={mayList} />
      <StaleSheets library={library} />
    </>
  );
}
