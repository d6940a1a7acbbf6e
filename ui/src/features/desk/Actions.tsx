/** The five things people come for, each under its own key. */

import { useScreens } from "../../app/screens";
import type { Desk } from "../../generated/commands";
import { KeyHint } from "../../shared/KeyHint";
import { useText } from "../../text/text";

interface ActionsProps {
  desk: Desk;
  /** Only what writes something down. */
  intake?: boolean;
}

export function Actions({ desk: state, intake = false }: ActionsProps) {
  const { desk, shell, informationSheet } = useText();
  const { go, openEmergency } = useScreens();
  return (
    <nav className="sp-big-actions" aria-label={shell.navigation}>
      <BigAction
        tone="emergency"
        title={shell.screens.emergency}
        note={desk.emergencyNote}
        shortcut="F1"
        run={() => openEmergency()}
      />
      <BigAction
        tone="main"
        title={shell.screens.newRequest}
        note={desk.newRequestNote}
        shortcut="F2"
        run={() => go({ name: "newRequest" })}
      />
      <BigAction
        title={`${shell.screens.tally} ${state.visitsToday}`}
        note={desk.tallyNote}
        shortcut="F3"
        run={() => go({ name: "tally" })}
      />
      {intake ? null : (
        <>
          <BigAction
            title={desk.search}
            note={desk.searchNote}
            shortcut="F4"
            run={() => go({ name: "search" })}
          />
          <BigAction
            title={informationSheet.title}
            note={informationSheet.note}
            shortcut="F6"
            run={() => go({ name: "sheets" })}
          />
        </>
      )}
    </nav>
  );
}

interface BigActionProps {
  title: string;
  note: string;
  shortcut: string;
  tone?: "emergency" | "main";
  run: () => void;
}

function BigAction({ title, note, shortcut, tone, run }: BigActionProps) {
  return (
    <button
      type="button"
      className={`sp-plate sp-big-action sp-big-action--${tone ?? "plain"}`}
      onClick={run}
    >
      <span className="sp-big-action__words">
        <span className="sp-big-action__title">{title}</span>{" "}
        <span className="sp-big-action__note">{note}</span>
      </span>{" "}
      <KeyHint>{shortcut}</KeyHint>
    </button>
  );
}
