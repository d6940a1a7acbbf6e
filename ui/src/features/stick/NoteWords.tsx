/** The six words that came on a note of their own. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import type { StickLook } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";

interface NoteWordsProps {
  folder: string;
  onFound: (found: StickLook, words: string) => void;
}

export function NoteWords({ folder, onFound }: NoteWordsProps) {
  const { stick } = useText();
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState(false);
  const act = useAct("look_at_stick");
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (!words.trim()) return;
    const found = await act.run({ folder, passphrase: words.trim() });
    if (!found) return;
    setWrong(found.bundles.some((one) => one.state === "wrong_passphrase"));
    onFound(found, words.trim());
  };
  return (
    <form className="sp-stack sp-stack--tight" onSubmit={(event) => void open(event)}>
      <TextField
        label={stick.words}
        hint={stick.wordsHint}
        value={words}
        error={wrong ? stick.states.wrong_passphrase : undefined}
        onChange={(typed) => {
          setWords(typed);
          setWrong(false);
        }}
      />
      <div>
        <Button type="submit" busy={act.busy}>
          {stick.openWithWords}
        </Button>
      </div>
    </form>
  );
}
