/** The library: type to find a sheet, Enter to open it. What was handed out and is wrong now stands on top. */

import { useState } from "react";
import { Contradictions } from "../../app/Contradictions";
import { useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { StaleSheets } from "../../app/StaleSheets";
import { type SheetsScreen, useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { Blanks } from "./Blanks";
import { LastGiven } from "./LastGiven";
import { LibraryActions } from "./LibraryActions";
import { SheetFinder } from "./SheetFinder";
import "./sheets.css";

export function Sheets({ place }: { place: SheetsScreen }) {
  const { informationSheet: text, shell, common } = useText();
  const { back, go } = useScreens();
  const { data: library, error } = useQueryCommand("list_sheets", {});
  const may = useDesk()?.me.may ?? [];
  const mayLog = may.includes("log");
  const [request, setRequest] = useState(place.request);
  useShortcut("Escape", back);
  const newSheet = () => go({ name: "sheet", code: "", edit: true });
  return (
    <Page
      title={text.title}
      keys={[
        { keys: ["↑", "↓"], does: text.keys.choose },
        { keys: ["Enter"], does: text.keys.open },
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
      foot={library ? text.today(library.copiesToday) : null}
    >
      <h1 className="sp-visually-hidden">{text.title}</h1>
      {request ? (
        <p className="sp-sheets__for">
          <b>{text.forRequest(request.number)}</b>
          <Button kind="quiet" onClick={() => setRequest(undefined)}>
            {text.notForRequest}
          </Button>
        </p>
      ) : null}
      {library ? (
        <>
          <Contradictions contradicted={library.contradicted} mayList={may.includes("work")} />
          <StaleSheets library={library} />
          <div className="sp-with-side sp-sheets">
            <SheetFinder sheets={library.sheets} place={{ ...place, request }} />
            <div className="sp-sheets__side">
              <LibraryActions may={may} onNew={newSheet} />
              {library.last && mayLog ? <LastGiven last={library.last} /> : null}
              <Blanks blanks={library.blanks} mayFill={mayLog} mayApprove={may.includes("approve")} />
            </div>
          </div>
        </>
      ) : error ? (
        <Unread error={error} />
      ) : (
        <p className="sp-wait">{common.loading}</p>
      )}
    </Page>
  );
}
