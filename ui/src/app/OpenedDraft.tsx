/** Gives a form what it begins with: nothing, or a draft somebody chose to go on with. */

import type { ReactNode } from "react";
import { useText } from "../text/text";
import { useQueryCommand } from "./commands";

interface OpenedDraftProps<T> {
  id: string | undefined;
  empty: T;
  children: (content: T) => ReactNode;
}

export function OpenedDraft<T extends object>({ id, empty, children }: OpenedDraftProps<T>) {
  return id ? (
    <Stored key={id} id={id} empty={empty}>
      {children}
    </Stored>
  ) : (
    children(empty)
  );
}

function Stored<T extends object>({ id, empty, children }: OpenedDraftProps<T> & { id: string }) {
  const { common } = useText();
  const draft = useQueryCommand("open_draft", { id }).data;
  if (!draft) return <p className="sp-wait">{common.loading}</p>;
  return children({ ...empty, ...read<T>(draft.content) });
}

/** A draft of a later version may hold fields this one does not know: what is known is shown. */
function read<T>(content: string): Partial<T> {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === "object" && value !== null ? (value as Partial<T>) : {};
  } catch {
    return {};
  }
}
