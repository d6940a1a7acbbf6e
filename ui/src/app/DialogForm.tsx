/** A form in a dialog, with its main button, its way out and the mark of its draft. */

import type { ReactNode } from "react";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { useShortcut } from "../shared/shortcuts";
import { useText } from "../text/text";
import { DraftMark } from "./DraftMark";
import type { DraftState } from "./draftKeeper";

interface DialogFormProps {
  title: string;
  save: string;
  busy: boolean;
  wide?: boolean;
  draft?: DraftState;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function DialogForm(props: DialogFormProps) {
  return (
    <Dialog title={props.title} wide={props.wide ?? false} onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ save, busy, draft, onSave, onClose, children }: DialogFormProps) {
  const { common } = useText();
  useShortcut("Control+Enter", onSave);
  return (
    <form
      className="sp-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className="sp-actions">
        <Button kind="main" type="submit" shortcut="Enter" busy={busy}>
          {save}
        </Button>
        <Button shortcut="Esc" onClick={onClose}>
          {common.cancel}
        </Button>
        {draft ? <DraftMark draft={draft} /> : null}
      </div>
    </form>
  );
}
