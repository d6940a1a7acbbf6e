/** Copies words, for a program that takes them: LCMS, e-mail. */

import { Button } from "../shared/Button";
import { useText } from "../text/text";
import { useNotes } from "./notes";

export function CopyButton({ text, label }: { text: string; label: string }) {
  const { message } = useText();
  const notes = useNotes();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notes.say(message.copied);
    } catch {
      notes.say(message.copyFailed);
    }
  };
  return <Button onClick={() => void copy()}>{label}</Button>;
}
