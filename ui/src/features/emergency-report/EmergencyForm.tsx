/** Three fields and Enter. Saved even when two of them are empty. From paper it also asks what stands on top there. */

import { useEffect, useRef, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DraftFoot, DraftMark } from "../../app/DraftMark";
import { useDraft } from "../../app/drafts";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Page } from "../../app/Page";
import { isLateUnread, isToCome } from "../../app/PaperMoment";
import type { EmergencyReport } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextArea } from "../../shared/Field";
import { useShortcut } from "../../shared/shortcuts";
import { titleFrom } from "../../shared/shortened";
import { useText } from "../../text/text";
import { EMPTY, type EmergencyContent, isEmpty, saysNothing, titleOf, toInput } from "./content";
import { PaperFields } from "./PaperFields";
import { UnfinishedEmergencies } from "./UnfinishedEmergencies";

interface FormProps {
  draft: string | undefined;
  /** A paper form is typed over. */
  paper: boolean;
  locked: boolean;
  onSaved: (report: EmergencyReport) => void;
  onLeave: () => void;
}

export function EmergencyForm(props: FormProps) {
  return (
    <OpenedDraft id={props.draft} empty={{ ...EMPTY, paper: props.paper }}>
      {(content) => <Fields {...props} start={content} />}
    </OpenedDraft>
  );
}

function Fields({ draft: opened, locked, onSaved, onLeave, start }: FormProps & { start: EmergencyContent }) {
  const { emergency, shell } = useText();
  const [content, setContent] = useState(start);
  const [refused, setRefused] = useState(0);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // A paper form begins at its number.
    if (!start.paper) first.current?.focus();
  }, [start.paper]);
  const now = useLaptopNow();
  const act = useAct("report_emergency");
  const change = (changes: Partial<EmergencyContent>) => setContent((was) => ({ ...was, ...changes }));
  const draft = useDraft({
    form: "emergency",
    content,
    id: opened,
    isEmpty,
    titleOf: (one) => emergency.draftTitle(titleFrom(titleOf(one))),
  });
  const save = async () => {
    const missing = saysNothing(content);
    const unread = isLateUnread(content) || isToCome(content, now());
    if (missing || unread) setRefused((times) => times + 1);
    if (missing) return first.current?.focus();
    if (unread) return;
    const report = await act.run(toInput(content, await draft.settle(), now()));
    if (!report) return void draft.flush();
    draft.end();
    onSaved(report);
  };
  useShortcut("Escape", onLeave);
  useShortcut("Control+Enter", () => void save());
  const field = (name: "what" | "place" | "reach") => ({
    label: emergency[name],
    value: content[name],
    onChange: (value: string) => change({ [name]: value }),
    onEnter: () => void save(),
    large: true,
  });
  return (
    <Page
      title={shell.screens.emergency}
      foot={<DraftFoot draft={draft} />}
      keys={[
        { keys: ["Enter"], does: emergency.save, run: () => void save() },
        { keys: ["Tab"], does: emergency.keyNext },
        { keys: ["Shift", "Enter"], does: emergency.keyNewLine },
        { keys: ["Esc"], does: emergency.keyLater, run: onLeave },
      ]}
    >
      <div className="sp-emergency">
        <header className="sp-emergency__head">
          <h1>{emergency.title}</h1>
          <p>{emergency.intro}</p>
        </header>
        <form
          className="sp-emergency__body"
          onBlur={() => void draft.flush()}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <UnfinishedEmergencies locked={locked} present={draft.id} />
          {content.paper ? <PaperFields content={content} refused={refused} onChange={change} /> : null}
          <TextArea
            {...field("what")}
            ref={first}
            error={refused > 0 && saysNothing(content) ? emergency.nothingTyped : undefined}
          />
          <TextArea {...field("place")} rows={1} />
          <TextArea {...field("reach")} rows={1} />
          <div className="sp-actions">
            <Button kind="emergency" type="submit" large shortcut="Enter" busy={act.busy}>
              {emergency.save}
            </Button>
            <DraftMark draft={draft} />
          </div>
        </form>
      </div>
    </Page>
  );
}
