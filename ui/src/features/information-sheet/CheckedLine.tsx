/** Whether a person has read this translation, and who; whoever may approve writes that down. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import type { SheetPage, SheetWords } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";
import { useLibrary } from "./useLibrary";

/** Longer than this is no name or function. */
const LONGEST_NAME = 60;

interface CheckedLineProps {
  page: SheetPage;
  words: SheetWords;
  mayCheck: boolean;
}

export function CheckedLine({ page, words, mayCheck }: CheckedLineProps) {
  const { informationSheet: text } = useText();
  const times = useTimes();
  const now = useNow();
  const [asking, setAsking] = useState(false);
  const { checked, checkedBy } = words;
  if (checked) {
    return (
      <p className="sp-soft">
        ✓{" "}
        {checkedBy ? text.checkedBy(checkedBy.by, times.moment(checkedBy.at, now)) : text.checkedByPublisher}
      </p>
    );
  }
  return (
    <div className="sp-warning">
      <span>▲ {text.unchecked}</span>
      {mayCheck ? <Button onClick={() => setAsking(true)}>{text.checked}…</Button> : null}
      {asking ? <WhoChecked page={page} language={words.language} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

interface WhoCheckedProps {
  page: SheetPage;
  language: string;
  onClose: () => void;
}

/** Whoever reads the language may be somebody else than whoever types. */
function WhoChecked({ page, language, onClose }: WhoCheckedProps) {
  const { informationSheet: text } = useText();
  const { nameOf } = useLibrary();
  const [by, setBy] = useState("");
  const [tried, setTried] = useState(false);
  const act = useAct("check_translation");
  const who = by.trim();
  const wrong = who === "" || [...who].length > LONGEST_NAME;
  const check = async () => {
    setTried(true);
    if (wrong) return;
    if (await act.run({ digest: page.summary.digest, language, by: who })) onClose();
  };
  return (
    <DialogForm
      title={text.checked}
      save={text.checkedYes}
      busy={act.busy}
      onSave={() => void check()}
      onClose={onClose}
    >
      <p>{text.checkedAsk(nameOf(language))}</p>
      <TextField
        label={text.checkedWho}
        hint={text.checkedWhoHint}
        value={by}
        error={tried && wrong ? text.checkedWhoWrong : undefined}
        onChange={setBy}
      />
    </DialogForm>
  );
}
