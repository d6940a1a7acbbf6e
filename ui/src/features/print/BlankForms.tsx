/** Blank numbered forms: which, and how many. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { usePrinting } from "../../app/documents";
import { useNotes } from "../../app/notes";
import type { FormKind } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { WhichForm } from "./WhichForm";

const MOST = 100;

export function BlankForms() {
  const { paper } = useText();
  const [form, setForm] = useState<FormKind>("request");
  const [count, setCount] = useState("10");
  const [tried, setTried] = useState(false);
  const [ready, setReady] = useState(false);
  const printing = usePrinting("print_forms");
  const notes = useNotes();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    // Somebody who went on hears on another screen that they are ready.
    return () => {
      here.current = false;
    };
  }, []);
  const wanted = Number(count);
  const fits = Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setReady(false);
    if (!fits || !(await printing.print({ form, count: wanted }))) return;
    if (here.current) setReady(true);
    else notes.say(paper.ready);
  };
  return (
    <Panel title={paper.formsTitle}>
      <form className="sp-paper__body" noValidate onSubmit={(event) => void submit(event)}>
        <p>{paper.formsWhen}</p>
        <WhichForm legend={paper.which} value={form} onChoose={setForm} />
        <TextField
          type="number"
          min={1}
          className="sp-field--short"
          label={paper.count}
          value={count}
          onChange={setCount}
          error={tried && !fits ? paper.countWrong : undefined}
        />
        <div className="sp-actions">
          <Button kind="main" type="submit" large busy={printing.busy}>
            {paper.printForms}
          </Button>
          <span role="status">{printing.busy ? paper.making : ready ? `✓ ${paper.ready}` : ""}</span>
        </div>
      </form>
    </Panel>
  );
}
