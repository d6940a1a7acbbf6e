/** A new request: the form, and after saving the number to give along. */

import { useState } from "react";
import { OpenedDraft } from "../../app/OpenedDraft";
import type { SavedRequest as Saved } from "../../generated/commands";
import { EMPTY } from "./content";
import { RequestForm } from "./RequestForm";
import { SavedRequest } from "./SavedRequest";
import "./request.css";

interface NewRequestProps {
  draft: string | undefined;
  /** A paper form is typed over: what it begins with comes first. */
  late: boolean;
}

export function NewRequest({ draft, late }: NewRequestProps) {
  const [saved, setSaved] = useState<{ request: Saved; onPaper: boolean } | null>(null);
  if (saved) return <SavedRequest saved={saved.request} onPaper={saved.onPaper} />;
  return (
    <OpenedDraft id={draft} empty={EMPTY}>
      {(content) => (
        <RequestForm
          start={content}
          draft={draft}
          late={late}
          onSaved={(request, onPaper) => setSaved({ request, onPaper })}
        />
      )}
    </OpenedDraft>
  );
}
