/** The status report: what only a person can say beside what the program makes of it. */

import { useState } from "react";
import { useDesk } from "../../app/commands";
import { DraftFoot } from "../../app/DraftMark";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { useShortcut } from "../../shared/shortcuts";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { Composed } from "./Composed";
import { EMPTY, type StatusContent, saidIn } from "./content";
import { useSending } from "./useSending";
import { Words } from "./Words";
import "./status-report.css";

/** Slower than somebody types, faster than they look up. */
const SETTLE_MS = 400;

export function StatusReport({ draft }: { draft: string | undefined }) {
  return (
    <OpenedDraft id={draft} empty={EMPTY}>
      {(start) => <Writing start={start} draft={draft} />}
    </OpenedDraft>
  );
}

function Writing({ start, draft }: { start: StatusContent; draft: string | undefined }) {
  const { statusReport, shell } = useText();
  const { back } = useScreens();
  const may = useDesk()?.me.may ?? [];
  const mayWrite = may.includes("message");
  const [words, setWords] = useState(start);
  const sending = useSending(words, draft);
  const settled = useSettled(words, SETTLE_MS);
  useShortcut("Escape", back);
  return (
    <Page
      title={shell.screens.statusReport}
      keys={[{ keys: ["Esc"], does: mayWrite ? statusReport.keyLater : shell.back, run: back }]}
      foot={mayWrite ? <DraftFoot draft={sending.draft} /> : statusReport.readOnly}
    >
      <header>
        <h1 className="sp-screen-title">{statusReport.title}</h1>
        <p className="sp-soft">{statusReport.intro}</p>
      </header>
      <div className={mayWrite ? "sp-status" : "sp-status sp-status--read"}>
        {mayWrite ? (
          <Words
            words={words}
            onChange={(changes) => setWords((was) => ({ ...was, ...changes }))}
            onLeave={() => void sending.draft.flush()}
          />
        ) : null}
        <Composed
          words={saidIn(settled)}
          mayPrint={may.includes("print")}
          onSend={mayWrite ? () => void sending.send() : undefined}
          busy={sending.busy}
        />
      </div>
    </Page>
  );
}
