/** The desk on a tablet that only writes down: large buttons, and what was typed here and not finished. */

import { useDesk } from "../../app/commands";
import { Page } from "../../app/Page";
import { useText } from "../../text/text";
import { Actions } from "./Actions";
import { DraftsPanel } from "./DraftsPanel";
import "./desk.css";

export function IntakeDesk() {
  const { shell, tablet } = useText();
  const desk = useDesk();
  return (
    <Page title={shell.screens.desk}>
      <h1 className="sp-visually-hidden">{shell.screens.desk}</h1>
      {desk ? (
        <div className="sp-intake">
          <Actions desk={desk} intake />
          <p>
            <span aria-hidden="true">✓ </span>
            {tablet.kept}
          </p>
          <DraftsPanel drafts={desk.drafts} />
        </div>
      ) : null}
    </Page>
  );
}
