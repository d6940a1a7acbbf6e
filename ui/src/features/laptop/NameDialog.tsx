/** What people call a laptop. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import type { Laptop } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { TextField } from "../../shared/Field";
import { useFocusAtEnd } from "../../shared/focus";
import { useText } from "../../text/text";

const LONGEST = 40;

export function NameDialog({ laptop, onClose }: { laptop: Laptop; onClose: () => void }) {
  const { laptop: words, common } = useText();
  const [name, setName] = useState(laptop.name);
  const [tried, setTried] = useState(false);
  const field = useFocusAtEnd<HTMLInputElement>();
  const act = useAct("name_laptop");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && (await act.run({ device: laptop.device, name: name.trim() }))) onClose();
  };
  return (
    <Dialog title={words.renameTitle(words.called(laptop.name, laptop.letter))} onClose={onClose}>
      <form className="sp-stack" onSubmit={(event) => void save(event)}>
        <TextField
          ref={field}
          label={words.renameLabel}
          hint={words.renameHint}
          value={name}
          maxLength={LONGEST}
          error={tried && !name.trim() ? common.fieldEmpty : undefined}
          onChange={setName}
        />
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
