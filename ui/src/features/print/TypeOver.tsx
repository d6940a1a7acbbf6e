/** Typing over a filled-in form: which one lies there. */

import { type FormEvent, useState } from "react";
import { useScreens } from "../../app/screens";
import type { FormKind } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { WhichForm } from "./WhichForm";

export function TypeOver() {
  const { paper } = useText();
  const { go, openEmergency } = useScreens();
  const [form, setForm] = useState<FormKind>("request");
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (form === "emergency") openEmergency({ paper: true });
    else go({ name: "newRequest", late: true });
  };
  return (
    <Panel title={paper.laterTitle}>
      <form className="sp-paper__body" onSubmit={begin}>
        <p>{paper.laterWhen}</p>
        <WhichForm legend={paper.laterWhich} value={form} onChoose={setForm} />
        <div className="sp-actions">
          <Button type="submit">{paper.later}</Button>
        </div>
      </form>
    </Panel>
  );
}
