/** A translation that no person has read: it says so, and whoever speaks the language can sign it off. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import type { SheetPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { CheckField } from "../../shared/CheckField";
import { useText } from "../../text/text";
import { useLibrary } from "./useLibrary";

interface CheckedLineProps {
  page: SheetPage;
  language: string;
  mayCheck: boolean;
}

export function CheckedLine({ page, language, mayCheck }: CheckedLineProps) {
  const { informationSheet: text } = useText();
  const { nameOf } = useLibrary();
  const [asking, setAsking] = useState(false);
  const act = useAct("check_translation");
  const [read, setRead] = useState(false);
  const [tried, setTried] = useState(false);
  const check = async () => {
    setTried(true);
    if (!read) return;
    if (await act.run({ digest: page.summary.digest, language })) setAsking(false);
  };
  return (
    <div className="sp-warning">
      <span>▲ {text.unchecked}</span>
      {mayCheck ? <Button onClick={() => setAsking(true)}>{text.checked}…</Button> : null}
      {asking ? (
        <DialogForm
          title={text.checked}
          save={text.checkedYes}
          busy={act.busy}
          onSave={() => void check()}
          onClose={() => setAsking(false)}
        >
          <p>{text.checkedAsk(nameOf(language))}</p>
          <CheckField label={text.checkedRead(nameOf(language))} checked={read} onChange={setRead} />
          {tried && !read ? (
            <p role="alert" className="sp-field__error">
              ▲ {text.checkedFirst}
            </p>
          ) : null}
        </DialogForm>
      ) : null}
    </div>
  );
}
