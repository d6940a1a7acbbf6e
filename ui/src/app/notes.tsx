/**
 * Short messages over the screen: what went wrong and what was done. They never cover or clear a form, and screen
 * readers hear them.
 */

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { asFailure, type CommandFailed } from "../backend";
import { Button } from "../shared/Button";
import type { Text } from "../text/nl";
import { useText } from "../text/text";
import "./notes.css";

interface Note {
  kind: "failure" | "done";
  text: string;
  failure: CommandFailed | null;
  undo?: Undo | undefined;
}

/** What takes back what was done. */
interface Undo {
  label: string;
  run: () => void;
}

interface Notes {
  /** Shows the sentence of a failure. */
  fail(thrown: unknown): void;
  /** Says that something was done, and how to take it back. */
  say(text: string, undo?: Undo): void;
  clear(): void;
}

const NotesContext = createContext<Notes | null>(null);
const NoteContext = createContext<Note | null>(null);

export function NotesProvider(props: { children: ReactNode }) {
  const text = useText();
  const [note, setNote] = useState<Note | null>(null);
  const fail = useCallback(
    (thrown: unknown) => {
      const failure = asFailure(thrown);
      setNote({ kind: "failure", text: sentenceOf(text, failure), failure });
    },
    [text],
  );
  const say = useCallback(
    (said: string, undo?: Undo) => setNote({ kind: "done", text: said, failure: null, undo }),
    [],
  );
  const clear = useCallback(() => setNote(null), []);
  const refused = note?.failure?.code === "bad_input";
  // What was refused is being put right: the sentence about it is over.
  useEffect(() => {
    if (!refused) return;
    document.addEventListener("input", clear);
    return () => document.removeEventListener("input", clear);
  }, [refused, clear]);
  const notes = useMemo(() => ({ fail, say, clear }), [fail, say, clear]);
  return (
    <NotesContext value={notes}>
      <NoteContext value={note}>{props.children}</NoteContext>
    </NotesContext>
  );
}

/** The sentence for a failure: that of its reason where there is one, else that of its code. */
export function sentenceOf(text: Text, { code, details }: CommandFailed): string {
  const reasons: Record<string, string> | undefined = text.reasons[code];
  const reason = reasons?.[String(details.why)];
  return reason || text.errors[code] || text.errors.internal;
}

export function useNotes(): Notes {
  const notes = useContext(NotesContext);
  if (!notes) throw new Error("NotesProvider is missing");
  return notes;
}

/** Whether the message that stands there says that the disk took nothing. */
export function useDiskRefused(): boolean {
  const code = useContext(NoteContext)?.failure?.code;
  return code === "disk_full" || code === "disk_read_only";
}

/** What was done on a screen is no news on the next one. What is said on the way there is. */
export function useNotesOfScreen(visit: number): void {
  const note = useContext(NoteContext);
  const { clear } = useNotes();
  const before = useRef({ visit, note });
  useEffect(() => {
    const was = before.current;
    before.current = { visit, note };
    if (was.visit !== visit && was.note === note && note?.kind === "done") clear();
  }, [visit, note, clear]);
}

/** Where the messages stand. */
export function NoteRegion() {
  const text = useText();
  const note = useContext(NoteContext);
  const { clear } = useNotes();
  return (
    <section className="sp-notes" aria-label={text.shell.messages} aria-live="polite">
      {note ? (
        <div className={`sp-note sp-note--${note.kind}`}>
          <p>{note.text}</p>
          {note.undo ? <Button onClick={note.undo.run}>{note.undo.label}</Button> : null}
          <button type="button" className="sp-note__close" onClick={clear} aria-label={text.shell.dismiss}>
            ×
          </button>
        </div>
      ) : null}
    </section>
  );
}
