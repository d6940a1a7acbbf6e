/** Writing a sheet in two minutes: the words first, then what else has to be known. Kept on disk while it is typed. */

import { useRef, useState } from "react";
import { useNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DraftFoot, DraftMark } from "../../app/DraftMark";
import { useDraft } from "../../app/drafts";
import { useNotes } from "../../app/notes";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Button } from "../../shared/Button";
import { focusOnWrong } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AloudHolds } from "./AloudHolds";
import { isEmpty, type SheetContent, toInput } from "./content";
import { EditFacts } from "./EditFacts";
import { EditLanguages } from "./EditLanguages";
import { Fit } from "./Fit";
import { OthersHold } from "./OthersHold";
import { hasPlaces } from "./places";
import { canBeSaved, hasTrouble } from "./trouble";
import { BASE } from "./useLibrary";
import { DrawnContext, useDrawn } from "./usePictures";
import "./editor.css";

export function EditSheet({ start, draft: opened }: { start: SheetContent; draft: string | undefined }) {
  const { informationSheet: text, shell } = useText();
  const { edit } = text;
  const { back, go } = useScreens();
  const now = useNow();
  const [content, setContent] = useState(start);
  const [language, setLanguage] = useState(BASE);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<string | undefined>();
  const act = useAct("write_sheet", {
    onFailure: ({ details }) => {
      setRefused(String(details.field ?? ""));
      setTimeout(() => focusOnWrong(form.current));
    },
  });
  const notes = useNotes();
  const drawn = useDrawn(content.code);
  const draft = useDraft({
    form: content.code ? `sheet:${content.code}` : "sheet",
    content,
    id: opened,
    isEmpty,
    titleOf: (typed) => edit.draftTitle(typed.texts[0]?.title.trim() ?? ""),
  });
  const change = (changes: Partial<SheetContent>) => {
    setRefused(undefined);
    setContent((was) => ({ ...was, ...changes }));
  };
  const save = async () => {
    setTried(true);
    if (!canBeSaved(content, now)) return showWrong();
    const id = await draft.settle();
    const page = await act.run({ ...toInput(content, now), ...(id ? { draft: id } : {}) });
    if (!page) return void draft.flush();
    draft.end();
    const { code, version, digest } = page.summary;
    notes.say(edit.saved(code, version));
    go({ name: "sheet", code, digest });
  };
  const showWrong = () => {
    // What is wrong may stand in a language that is not shown.
    const wrong = content.texts.find((words) => hasTrouble(words) || hasPlaces(words));
    if (wrong) setLanguage(wrong.language);
    setTimeout(() => focusOnWrong(form.current));
  };
  useShortcut("Control+Enter", () => void save());
  useShortcut("Escape", back);
  const title = content.code ? edit.titleVersion(content.code) : edit.titleNew;
  const parts = { content, onChange: change, tried, refused };
  return (
    <Page
      title={title}
      keys={[
        { keys: ["Ctrl", "Enter"], does: edit.save, run: () => void save() },
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
      foot={<DraftFoot draft={draft} />}
    >
      <form
        ref={form}
        noValidate
        className="sp-edit"
        onBlur={() => void draft.flush()}
        onSubmit={(event) => event.preventDefault()}
      >
        <header className="sp-edit__head">
          <h1 className="sp-screen-title">{title}</h1>
          <DraftMark draft={draft} />
        </header>
        <DrawnContext value={drawn}>
          <EditLanguages {...parts} language={language} onLanguage={setLanguage} />
          <EditFacts {...parts} />
        </DrawnContext>
        <div className="sp-edit__foot">
          <OthersHold {...parts} />
          <AloudHolds {...parts} />
          <Fit content={content} />
          <Button kind="main" large shortcut="Ctrl Enter" busy={act.busy} onClick={() => void save()}>
            {edit.save}
          </Button>
        </div>
      </form>
    </Page>
  );
}
