/** A slip for the resident: asks when they come back, makes the page, and opens it to print. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { useDocuments, useSayWent } from "../../app/documents";
import { useNotes } from "../../app/notes";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";

export function SlipDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { request, common } = useText();
  const documents = useDocuments();
  const say = useSayWent();
  const notes = useNotes();
  const act = useAct("print_slip");
  const [comeBack, setComeBack] = useState("");
  const field = useFocusOnOpen<HTMLInputElement>();
  const print = async () => {
    const made = await act.run({ id, comeBack: comeBack.trim() });
    if (!made) return;
    const went = await documents.print(made);
    if (!went) return;
    if (went.how === "opened" && !went.refused) notes.say(request.slipMade);
    else say(went);
    onClose();
  };
  return (
    <Dialog title={request.slipTitle} onClose={onClose}>
      <form
        className="sp-form"
        onSubmit={(event) => {
          event.preventDefault();
          void print();
        }}
      >
        <TextField
          ref={field}
          optional
          label={request.slipComeBack}
          hint={request.slipHint}
          value={comeBack}
          onChange={setComeBack}
        />
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
            {request.slipPrint}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
