/** Who said that they have it; of one that came in, who takes it up. */

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

export function AcknowledgeDialog({ message: one, onClose }: { message: Message; onClose: () => void }) {
  const { message, common } = useText();
  const now = useLaptopNow();
  const act = useAct("acknowledge_message");
  const out = one.direction === "out";
  // Most often it is whoever it was for.
  const [by, setBy] = useState(out ? one.to : "");
  const [time, setTime] = useState(() => timeOf(now()));
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (!by.trim()) return;
    if (await act.run({ id: one.id, by: by.trim(), at: pastMoment(time, now()) })) onClose();
  };
  return (
    <DialogForm
      title={out ? message.acknowledgeTitle : message.takeUpTitle}
      save={out ? message.acknowledgeSave : message.takeUpSave}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        proposed
        label={message.acknowledgeBy}
        hint={message.byFunction}
        value={by}
        error={tried && !by.trim() ? common.fieldEmpty : undefined}
        onChange={setBy}
      />
      <TimeField label={message.atTime} value={time} onChange={setTime} />
    </DialogForm>
  );
}
