/** It is saved: the number to give along, large, and how to say it. */

import { useState } from "react";
import { useIntakeOnly } from "../../app/commands";
import { Page } from "../../app/Page";
import { StatusWord } from "../../app/StatusWord";
import { useScreens } from "../../app/screens";
import { UrgencyBadge } from "../../app/UrgencyBadge";
import type { SavedRequest as Saved } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useFocusOnOpen } from "../../shared/focus";
import { Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { spelledInEnglish } from "../../shared/spelled";
import { useLanguage, useText } from "../../text/text";
import { FittingSheets, useFitting } from "./FittingSheets";
import { SlipDialog } from "./SlipDialog";

interface SavedProps {
  saved: Saved;
  /** It came from a stack of paper forms: the next one lies there. */
  onPaper: boolean;
}

export function SavedRequest({ saved, onPaper }: SavedProps) {
  const { request, shell } = useText();
  const { go } = useScreens();
  const language = useLanguage();
  const intake = useIntakeOnly();
  const [slip, setSlip] = useState(false);
  const another = useFocusOnOpen<HTMLButtonElement>();
  const next = onPaper ? request.savedNextForm : request.savedAnother;
  const goNext = () => go({ name: "newRequest", ...(onPaper ? { late: true } : {}) });
  useShortcut("Escape", () => go({ name: "desk" }));
  useShortcut("F2", goNext);
  useShortcut("Alt+P", () => setSlip(true), { enabled: !intake });
  return (
    <Page
      title={shell.saved}
      keys={[
        { keys: ["F2"], does: next, run: goNext },
        { keys: ["Esc"], does: request.savedDesk, run: () => go({ name: "desk" }) },
      ]}
    >
      <section className="sp-saved" aria-labelledby="saved">
        <h1 id="saved">
          <span aria-hidden="true">✓ </span>
          {request.savedTitle}
        </h1>
        <p className="sp-saved__number">{saved.row.number}</p>
        <p className="sp-saved__say">
          <span className="sp-soft">{request.savedSay}</span>{" "}
          {language === "en" ? spelledInEnglish(saved.row.number) : saved.spokenNumber}
        </p>
        <p>
          <UrgencyBadge code={saved.row.countsAs} /> <StatusWord row={saved.row} /> · {saved.row.what}
          {saved.row.place ? `, ${saved.row.place}` : ""}
          {saved.linked > 0 ? ` · ${request.linkedTo(saved.linked)}` : ""}
        </p>
        <div className="sp-actions">
          <Button kind="main" large shortcut="F2" ref={another} onClick={goNext}>
            {next}
          </Button>
          {intake ? null : (
            <>
              <Button large shortcut="Alt P" onClick={() => setSlip(true)}>
                {request.savedSlip}
              </Button>
              <Button kind="quiet" large onClick={() => go({ name: "request", id: saved.row.id })}>
                {request.savedOpen}
              </Button>
            </>
          )}
          <Button kind="quiet" large shortcut="Esc" onClick={() => go({ name: "desk" })}>
            {request.savedDesk}
          </Button>
        </div>
        {intake ? null : <SheetsToGive row={saved.row} />}
      </section>
      {slip ? <SlipDialog id={saved.row.id} onClose={() => setSlip(false)} /> : null}
    </Page>
  );
}

/** Whoever asked still stands at the desk. */
function SheetsToGive({ row }: { row: Saved["row"] }) {
  const { informationSheet: text } = useText();
  if (!useFitting(row)?.length) return null;
  return (
    <Panel title={text.panel.title} shortcut="Alt I" className="sp-saved__sheets">
      <FittingSheets row={row} />
    </Panel>
  );
}
