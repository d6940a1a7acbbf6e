/** Three fields and Enter. Saved even when two of them are empty. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DraftFoot, DraftMark } from "../../app/DraftMark";
import { useDraft } from "../../app/drafts";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Page } from "../../app/Page";
import type { EmergencyReport } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextArea } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { UnfinishedEmergencies } from "./UnfinishedEmergencies";

interface Content {
  what: string;
  place: string;
  reach: string;
}

const EMPTY: Content = { what: "", place: "", reach: "" };

interface FormProps {
  draft: string | undefined;
  locked: boolean;
  onSaved: (report: EmergencyReport) => void;
  onLeave: () => void;
}

export function EmergencyForm(props: FormProps) {
  return (
    <OpenedDraft id={props.draft} empty={EMPTY}>
      {(content) => <Fields {...props} start={content} />}
    </OpenedDraft>
  );
}

function Fields({ draft: opened, locked, onSaved, onLeave, start }: FormProps & { start: Content }) {
  const { emergency, shell } = useText();
  const [content, setContent] = useState(start);
  const [tried, setTried] = useState(false);
  const first = useFocusOnOpen<HTMLTextAreaElement>();
  const act = useAct("report_emergency");
  const isEmpty = (one: Content) => !Object.values(one).some((text) => text.trim());
  const draft = useDraft({
    form: "emergency",
    content,
    id: opened,
    isEmpty,
    titleOf: (one) => emergency.draftTitle(one.what.trim() || one.place.trim()),
  });
  const save = async () => {
    setTried(true);
    if (isEmpty(content)) return first.current?.focus();
    const report = await act.run({
      ...content,
      draft: await draft.settle(),
      toldAt: null,
      paperNumber: null,
    });
    if (!report) return void draft.flush();
    draft.end();
    onSaved(report);
  };
  useShortcut("Escape", onLeave);
  useShortcut("Control+Enter", () => void save());
  const field = (name: keyof Content) => ({
    label: emergency[name],
    value: content[name],
    onChange: (value: string) => setContent((was) => ({ ...was, [name]: value })),
    onBlur: () => void draft.flush(),
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
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <UnfinishedEmergencies locked={locked} present={draft.id} />
          <TextArea
            {...field("what")}
            ref={first}
            error={tried && isEmpty(content) ? emergency.nothingTyped : undefined}
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
