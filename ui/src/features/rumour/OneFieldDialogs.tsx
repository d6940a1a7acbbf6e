/** Two questions about a rumour that are answered in a few words. What was typed is there again on coming back. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useKept } from "../../app/kept";
import type { Rumour } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";

interface RumourDialogProps {
  rumour: Rumour;
  onClose: () => void;
}

export function AskDialog({ rumour, onClose }: RumourDialogProps) {
  const { rumour: words } = useText();
  const act = useAct("ask_rumour");
  return (
    <OneField
      name={`rumour:ask:${rumour.id}`}
      title={words.askTitle}
      about={rumour.text}
      label={words.whom}
      hint={words.whomHint}
      busy={act.busy}
      onSave={async (whom) => (await act.run({ id: rumour.id, whom })) !== null}
      onClose={onClose}
    />
  );
}

export function ElsewhereDialog({ rumour, onClose }: RumourDialogProps) {
  const { rumour: words } = useText();
  const act = useAct("hear_rumour_again");
  return (
    <OneField
      name={`rumour:elsewhere:${rumour.id}`}
      title={words.elsewhereTitle}
      about={rumour.text}
      label={words.place}
      hint={words.placeHint}
      busy={act.busy}
      onSave={async (place) => (await act.run({ id: rumour.id, place })) !== null}
      onClose={onClose}
    />
  );
}

interface OneFieldProps {
  name: string;
  title: string;
  about: string;
  label: string;
  hint: string;
  busy: boolean;
  onSave: (text: string) => Promise<boolean>;
  onClose: () => void;
}

function OneField({ name, title, about, label, hint, busy, onSave, onClose }: OneFieldProps) {
  const { rumour: words, common } = useText();
  const [text, setText] = useKept(name, "");
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (!text.trim() || !(await onSave(text.trim()))) return;
    setText("");
    onClose();
  };
  return (
    <DialogForm title={title} save={words.askSave} busy={busy} onSave={() => void save()} onClose={onClose}>
      <p className="sp-rumour__about">“{about}”</p>
      <TextField
        label={label}
        hint={hint}
        value={text}
        error={tried && !text.trim() ? common.fieldEmpty : undefined}
        onChange={setText}
      />
    </DialogForm>
  );
}
