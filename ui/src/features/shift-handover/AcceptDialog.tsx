/** Whoever arrives signs: from then on they are signed in and in charge. */

import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useNotes } from "../../app/notes";
import { useScreens } from "../../app/screens";
import type { Handover, HandoverRow } from "../../generated/commands";
import { useText } from "../../text/text";
import { ArrivingFields } from "./ArrivingFields";
import { useArriving } from "./useArriving";

interface AcceptDialogProps {
  handover: Handover;
  row: HandoverRow;
  onClose: () => void;
}

export function AcceptDialog({ handover, row, onClose }: AcceptDialogProps) {
  const { shiftHandover: words } = useText();
  const notes = useNotes();
  const times = useTimes();
  const now = useNow();
  const { go } = useScreens();
  const arriving = useArriving();
  const act = useAct("accept_handover", arriving.options);
  const silent = handover.parts.filter((part) => part.by === null).map((part) => words.parts[part.part]);
  const unanswered = [...handover.questions, ...handover.openQuestions]
    .filter((one) => one.answeredAt === null)
    .map((one) => one.question);
  const accept = async () => {
    if (!arriving.ready()) return;
    const done = await act.run({ id: row.id, name: arriving.name.trim(), pin: arriving.sign.pin });
    if (!done) return;
    onClose();
    go({ name: "shift", ...(row.leavingId ? { leaving: row.leavingId } : {}) });
    notes.say(words.accepted(done.row?.arriving.at(-1) ?? arriving.name.trim()));
  };
  return (
    <DialogForm
      title={words.acceptTitle(row.number)}
      save={words.accept}
      busy={act.busy}
      onSave={() => void accept()}
      onClose={onClose}
    >
      <p>
        {words.signedBefore(row.leaving, times.moment(row.at, now))} {words.acceptNote}
      </p>
      {silent.length > 0 ? <p className="sp-warning">▲ {words.notExplained(silent.join(", "))}</p> : null}
      {unanswered.length > 0 ? (
        <p className="sp-warning">▲ {words.notAnswered(unanswered.join(" "))}</p>
      ) : null}
      <ArrivingFields arriving={arriving} />
    </DialogForm>
  );
}
