/**
 * Everything that is being typed, on its way to disk. A form hands its content to a `DraftKeeper`; the keeper saves it
 * shortly after the last key, one save at a time, and at once when the form, the page or the person leaves.
 */

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { asFailure, type Backend } from "../backend";
import type { Moment } from "../generated/commands";
import { useBackend } from "./backend";
import { useLookAgain } from "./commands";
import { useNotes } from "./notes";

const QUIET_MS = 300;
const RETRY_MS = 5_000;

interface Draft {
  form: string;
  title: string;
  content: string;
}

/** What the screen says of a draft. */
export interface DraftState {
  id: string | null;
  savedAt: Moment | null;
  /** Typed, but not on disk yet. */
  pending: boolean;
}

/** One form's draft. Outlives the form until it is on disk. */
export class DraftKeeper {
  private id: string | null;
  private savedAt: Moment | null = null;
  private wanted: Draft | null = null;
  private saved: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  private ended = false;
  onState: (state: DraftState) => void = () => undefined;
  onFailure: (thrown: unknown) => void = () => undefined;

  constructor(
    private readonly backend: Backend,
    id: string | null,
    content: string | null,
  ) {
    this.id = id;
    this.saved = content;
  }

  /** The form as it stands now. */
  keep(draft: Draft): void {
    if (this.ended || draft.content === this.saved) return;
    this.wanted = draft;
    this.tell();
    this.schedule(QUIET_MS);
  }

  /** Saves at once what was not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.saving) await this.saving;
    if (!this.wanted || this.ended) return;
    this.saving = this.save(this.wanted);
    await this.saving;
    this.saving = null;
  }

  /** The draft's id, for the command that ends it. */
  async settle(): Promise<string | null> {
    clearTimeout(this.timer);
    if (this.saving) await this.saving;
    return this.id;
  }

  /** The command took the draft with it. */
  end(): void {
    clearTimeout(this.timer);
    this.ended = true;
    this.wanted = null;
  }

  private async save(draft: Draft): Promise<void> {
    try {
      const answer = await this.backend.call("save_draft", { id: this.id, ...draft });
      this.id = answer.id;
      this.savedAt = answer.at;
      this.saved = draft.content;
      if (this.wanted === draft) this.wanted = null;
      else this.schedule(QUIET_MS);
    } catch (thrown) {
      this.onFailure(thrown);
      this.schedule(RETRY_MS);
    }
    this.tell();
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    if (!this.ended) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private tell(): void {
    this.onState({ id: this.id, savedAt: this.savedAt, pending: this.wanted !== null });
  }
}

interface Drafts {
  add(keeper: DraftKeeper): () => void;
  /** Everything on disk, before somebody else sits down. */
  flushAll(): Promise<void>;
}

const DraftsContext = createContext<Drafts | null>(null);

export function DraftsProvider(props: { children: ReactNode }) {
  const drafts = useMemo<Drafts>(() => {
    const keepers = new Set<DraftKeeper>();
    return {
      add: (keeper) => {
        keepers.add(keeper);
        // A form that leaves may still have something under way: it is let go once that is on disk.
        return () => void keeper.flush().finally(() => keepers.delete(keeper));
      },
      flushAll: async () => void (await Promise.all([...keepers].map((keeper) => keeper.flush()))),
    };
  }, []);
  useEffect(() => {
    const leave = () => void drafts.flushAll();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", leave);
    window.addEventListener("blur", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("blur", leave);
    };
  }, [drafts]);
  return <DraftsContext value={drafts}>{props.children}</DraftsContext>;
}

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error("DraftsProvider is missing");
  return drafts;
}

interface DraftForm<T> {
  /** Which form: `request`, `emergency`, `note`… */
  form: string;
  content: T;
  /** How a person would call it. */
  titleOf: (content: T) => string;
  /** Nothing typed yet: not worth a draft. */
  isEmpty: (content: T) => boolean;
  /** The draft it was opened from. */
  id?: string | null | undefined;
}

export interface DraftHandle extends DraftState {
  /** Saves now, for instance when a field loses the focus. */
  flush(): Promise<void>;
  /** The id to give to the command that ends this draft. */
  settle(): Promise<string | null>;
  /** That command succeeded. */
  end(): void;
}

/** Keeps what is typed in a form on disk. */
export function useDraft<T>({ form, content, titleOf, isEmpty, id }: DraftForm<T>): DraftHandle {
  const backend = useBackend();
  const drafts = useDrafts();
  const notes = useNotes();
  const lookAgain = useLookAgain();
  const [state, setState] = useState<DraftState>({ id: id ?? null, savedAt: null, pending: false });
  const [keeper] = useState(() => new DraftKeeper(backend, id ?? null, JSON.stringify(content)));
  const text = JSON.stringify(content);
  const empty = isEmpty(content);
  const title = titleOf(content);

  useEffect(() => {
    keeper.onState = setState;
    keeper.onFailure = (thrown) => {
      if (asFailure(thrown).code !== "nobody_signed_in") notes.fail(thrown);
      lookAgain(thrown);
    };
  }, [keeper, notes, lookAgain]);
  useEffect(() => drafts.add(keeper), [drafts, keeper]);
  useEffect(() => {
    if (!empty || state.id !== null) keeper.keep({ form, title, content: text });
  }, [keeper, form, title, text, empty, state.id]);

  return useMemo(
    () => ({ ...state, flush: () => keeper.flush(), settle: () => keeper.settle(), end: () => keeper.end() }),
    [keeper, state],
  );
}
