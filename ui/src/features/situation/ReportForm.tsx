/** What somebody says of a facility. It replaces what stood on the screen. */

import { useRef, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DraftMark } from "../../app/DraftMark";
import { useDraft } from "../../app/drafts";
import { FACILITY_STATES, signOf } from "../../app/facilityState";
import { useNotes } from "../../app/notes";
import { useFieldNames } from "../../app/useFieldNames";
import type { FacilityNow } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { focusOnWrong } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { ConfirmedTiles } from "./ConfirmedTiles";
import { type Content, expectedOf, sinceOf, wrongIn } from "./content";
import { MomentPair } from "./MomentPair";

interface ReportFormProps {
  cell: FacilityNow;
  draft: string | undefined;
  content: Content;
  onChange: (content: Content) => void;
  onClose: () => void;
}

export function ReportForm({ cell, draft: opened, content, onChange, onClose }: ReportFormProps) {
  const { situation: words, common } = useText();
  const names = useFieldNames();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const { save, busy, draft } = useSaving({ cell, opened, content, onClose });
  const now = useLaptopNow();
  const wrong = tried ? wrongIn(content, now()) : [];
  const change = (changes: Partial<Content>) => onChange({ ...content, ...changes });
  const submit = () => {
    setTried(true);
    if (wrongIn(content, now()).length > 0) return focusOnWrong(form.current);
    void save();
  };
  useShortcut("Control+Enter", submit);
  return (
    <form
      ref={form}
      className="sp-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="sp-situation__ask">{names.ask(cell.facility)}</p>
      <ChoiceTiles
        legend={words.state}
        tiles={FACILITY_STATES.map((value) => ({ value, label: `${signOf(value)} ${names.state(value)}` }))}
        value={content.state || null}
        onChoose={(state) => change({ state })}
      />
      {wrong.includes("state") ? (
        <p className="sp-field__error" role="alert">
          ▲ {words.stateMissing}
        </p>
      ) : null}
      <div className="sp-report__who">
        <TextField
          label={words.who}
          hint={words.whoHint}
          value={content.source}
          error={wrong.includes("source") ? words.whoNeeded : undefined}
          onChange={(source) => change({ source })}
          onBlur={() => void draft.flush()}
        />
        <ConfirmedTiles value={content.confirmed} onChange={(confirmed) => change({ confirmed })} />
      </div>
      <div className="sp-report__moments">
        <MomentPair which="since" content={content} wrong={wrong.includes("since")} onChange={change} />
        <MomentPair which="expected" content={content} wrong={wrong.includes("expected")} onChange={change} />
      </div>
      <div className="sp-actions">
        <Button kind="main" type="submit" shortcut="Enter" busy={busy}>
          {words.save}
        </Button>
        <Button shortcut="Esc" onClick={onClose}>
          {common.cancel}
        </Button>
        <DraftMark draft={draft} />
      </div>
    </form>
  );
}

interface Saving {
  cell: FacilityNow;
  opened: string | undefined;
  content: Content;
  onClose: () => void;
}

function useSaving({ cell, opened, content, onClose }: Saving) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const notes = useNotes();
  const now = useLaptopNow();
  const act = useAct("report_facility");
  const putAway = useAct("put_draft_away");
  const { facility, area } = cell;
  const draft = useDraft({
    form: `situation:${facility}:${area}`,
    content,
    id: opened,
    isEmpty: (one) => one.state === "" && one.source.trim() === "",
    titleOf: () => words.draftTitle(words.reportTitle(names.facility(facility), names.area(area))),
  });
  const save = async () => {
    const { state, source, confirmed } = content;
    const since = sinceOf(content, now());
    const expected = expectedOf(content, now());
    const seen = cell.reports.map((one) => one.id);
    const said = { facility, area, state, since, expected, source: source.trim(), confirmed, seen };
    if (!(await act.run(said))) return void draft.flush();
    const id = await draft.settle();
    draft.end();
    onClose();
    notes.say(words.saved);
    if (id) await putAway.run({ id });
  };
  return { save, busy: act.busy, draft };
}
