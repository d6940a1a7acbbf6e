/** The status report: what only a person can say beside what the program makes of it. */

import { useEffect, useRef, useState } from "react";
import { useDesk } from "../../app/commands";
import { DraftFoot } from "../../app/DraftMark";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Page } from "../../app/Page";
import { focusOnHeldBack, PersonalGuard } from "../../app/PersonalGuard";
import { useScreens } from "../../app/screens";
import { useShortcut } from "../../shared/shortcuts";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { Composed } from "./Composed";
import { EMPTY, type StatusContent, saidIn, typedAs } from "./content";
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
  const [refused, setRefused] = useState(0);
  const typed = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused > 0) focusOnHeldBack(typed.current);
  }, [refused]);
  const change = (changes: Partial<StatusContent>) => setWords((was) => ({ ...was, ...changes }));
  const send = () => (sending.personal.held ? setRefused((times) => times + 1) : void sending.send());
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
          <div className="sp-column" ref={typed}>
            <PersonalGuard
              personal={sending.personal}
              refused={refused > 0}
              onTakeOut={(texts) => change(typedAs(texts))}
              onKeep={(kept) => change({ kept })}
            />
            <Words words={words} onChange={change} onLeave={() => void sending.draft.flush()} />
          </div>
        ) : null}
        <Composed
          words={saidIn(settled)}
          mayPrint={may.includes("print")}
          onSend={mayWrite ? send : undefined}
          busy={sending.busy}
        />
      </div>
    </Page>
  );
}
