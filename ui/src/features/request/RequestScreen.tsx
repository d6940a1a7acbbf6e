/** A request's page: what it is, what may be done, what disagrees, and everything that happened. */

import { useState } from "react";
import { useDesk, useQueryCommand } from "../../app/commands";
import { type KeyLine, Page } from "../../app/Page";
import { type RequestStep, useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { useWhat } from "../../app/useWhat";
import { WhereaboutsPanel } from "../../app/WhereaboutsPanel";
import type { ActionCode, RequestPage } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { ActionBar } from "./ActionBar";
import { Details } from "./Details";
import { Disagreements } from "./Disagreements";
import { LinkedRequests } from "./LinkedRequests";
import { PromisesPanel } from "./PromisesPanel";
import { type Asking, RequestDialogs } from "./RequestDialogs";
import { RequestHead } from "./RequestHead";
import { SheetsPanel } from "./SheetsPanel";
import { Timeline } from "./Timeline";
import "./request.css";
import "./page.css";

interface RequestScreenProps {
  id: string;
  ask: RequestStep | undefined;
  draft: string | undefined;
}

export function RequestScreen({ id, ask, draft }: RequestScreenProps) {
  const { shell } = useText();
  const { back } = useScreens();
  const { data: page, error } = useQueryCommand("get_request", { id });
  useShortcut("Escape", back, { enabled: page === undefined });
  if (!page) {
    return (
      <Page title={shell.screens.request} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
        <Unread error={error} />
      </Page>
    );
  }
  return <Loaded page={page} ask={ask} draft={draft} />;
}

const ASKS: Partial<Record<RequestStep, ActionCode>> = { forward: "forward", close: "close" };

function Loaded({ page, ask, draft }: Omit<RequestScreenProps, "id"> & { page: RequestPage }) {
  const { request, shell } = useText();
  const { back, go } = useScreens();
  const needed = ask && ASKS[ask];
  const [asking, setAsking] = useState<Asking | null>(() =>
    ask && (!needed || page.actions.includes(needed)) ? { what: ask, draft } : null,
  );
  const may = useDesk()?.me.may ?? [];
  const mayWork = may.includes("work");
  const mayWrite = mayWork && !page.erased;
  const what = useWhat();
  useShortcut("Escape", back);
  const keys: KeyLine[] = [
    { keys: ["Esc"], does: shell.back, run: back },
    { keys: ["F2"], does: request.savedAnother, run: () => go({ name: "newRequest" }) },
  ];
  return (
    <Page title={`${page.row.number} ${what(page.row)}`} keys={keys}>
      <RequestHead page={page}>
        <ActionBar
          page={page}
          mayWrite={mayWrite}
          mayErase={may.includes("erase") && !page.erased}
          onAsk={setAsking}
        />
      </RequestHead>
      <Disagreements
        page={page}
        onCombine={mayWork ? (field) => setAsking({ what: "change", field }) : undefined}
      />
      <div className="sp-with-side sp-page-columns">
        <div className="sp-stack">
          <Details
            page={page}
            onChange={mayWrite ? (field) => setAsking({ what: "change", field }) : undefined}
          />
          <PromisesPanel id={page.row.id} />
          <LinkedRequests page={page} onLink={mayWork ? () => setAsking({ what: "link" }) : undefined} />
        </div>
        <div className="sp-stack">
          <Timeline page={page} />
          <WhereaboutsPanel
            places={page.whereabouts}
            erased={page.erased}
            what={{ kind: "request", id: page.row.id }}
          />
          <SheetsPanel page={page} />
        </div>
      </div>
      {asking ? <RequestDialogs page={page} asking={asking} onClose={() => setAsking(null)} /> : null}
    </Page>
  );
}
