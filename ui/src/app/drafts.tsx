/** Everything that is being typed, on its way to disk: the forms hand it to a keeper, and it also goes when they leave. */

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { asFailure } from "../backend";
import { useBackend } from "./backend";
import { useLookAgain } from "./commands";
import { DraftKeeper, type DraftState } from "./draftKeeper";
import { useNotes } from "./notes";

interface Drafts {
  add(keeper: DraftKeeper): () => void;
  /** Everything on disk, before somebody else sits down. */
  flushAll(): Promise<void>;
  /** How the last attempt of a keeper went. */
  tell(keeper: DraftKeeper, failed: boolean): void;
}

const DraftsContext = createContext<Drafts | null>(null);
const UnkeptContext = createContext(false);

/** Whether something that was typed could not be written to disk. */
export function useUnkept(): boolean {
  return useContext(UnkeptContext);
}

export function DraftsProvider(props: { children: ReactNode }) {
  const [unkept, setUnkept] = useState(false);
  const drafts = useMemo<Drafts>(() => {
    const keepers = new Set<DraftKeeper>();
    const failing = new Set<DraftKeeper>();
    return {
      add: (keeper) => {
        keepers.add(keeper);
        // A form that leaves may still have something under way: it is let go once that is on disk.
        return () => void keeper.flush().then(() => keeper.isPending() || keepers.delete(keeper));
      },
      flushAll: async () => void (await Promise.all([...keepers].map((keeper) => keeper.flush()))),
      tell: (keeper, failed) => {
        if (failed) failing.add(keeper);
        else failing.delete(keeper);
        setUnkept(failing.size > 0);
      },
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
  return (
    <DraftsContext value={drafts}>
      <UnkeptContext value={unkept}>{props.children}</UnkeptContext>
    </DraftsContext>
  );
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
  /** Nothing in it that anybody would miss: not worth a draft. */
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
  const [state, setState] = useState<DraftState>({
    id: id ?? null,
    savedAt: null,
    pending: false,
    failed: false,
  });
  const [keeper] = useState(() => new DraftKeeper(backend, id ?? null, JSON.stringify(content)));
  const text = JSON.stringify(content);
  const empty = isEmpty(content);
  const title = titleOf(content);

  useEffect(() => {
    keeper.onState = (next) => {
      setState(next);
      drafts.tell(keeper, next.failed);
    };
    keeper.onFailure = (thrown) => {
      if (asFailure(thrown).code !== "nobody_signed_in") notes.fail(thrown);
      lookAgain(thrown);
    };
  }, [keeper, drafts, notes, lookAgain]);
  useEffect(() => drafts.add(keeper), [drafts, keeper]);
  useEffect(() => {
    keeper.keep({ form, title, content: text, empty });
  }, [keeper, form, title, text, empty]);

  return useMemo(
    () => ({ ...state, flush: () => keeper.flush(), settle: () => keeper.settle(), end: () => keeper.end() }),
    [keeper, state],
  );
}
