/** The answer that a message asked for is there: by which message, or by whom. */

import { useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { pastMoment } from "../../app/PassOnFields";
import type { Message } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { TimeField } from "../../shared/TimeField";
import { timeOf } from "../../shared/time";
import { useText } from "../../text/text";

export function AnsweredDialog({ message: one, onClose }: { message: Message; onClose: () => void }) {
  const { message } = useText();
  const now = useLaptopNow();
  const act = useAct("answer_message");
  const [how, setHow] = useState("");
  const [time, setTime] = useState(() => timeOf(now()));
  const save = async () => {
    if (await act.run({ id: one.id, how: how.trim(), at: pastMoment(time, now()) })) onClose();
  };
  return (
    <DialogForm
      title={message.answeredTitle}
      save={message.answeredSave}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField label={message.answeredHow} hint={message.answeredHint} value={how} onChange={setHow} />
      <TimeField label={message.atTime} value={time} onChange={setTime} />
    </DialogForm>
  );
}
