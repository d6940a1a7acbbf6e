/** That a message left: by which means, with whom, when. */

import { useState } from "react";
import { useLaptopNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { pastMoment } from "../../app/PassOnFields";
import type { Message } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { TimeField } from "../../shared/TimeField";
import { timeOf } from "../../shared/time";
import { useText } from "../../text/text";
import { MeansTiles } from "./MeansTiles";

export function SendDialog({ message: one, onClose }: { message: Message; onClose: () => void }) {
  const { message } = useText();
  const now = useLaptopNow();
  const times = useTimes();
  const [means, setMeans] = useState("");
  const [carrier, setCarrier] = useState("");
  const [time, setTime] = useState(() => timeOf(now()));
  const [tried, setTried] = useState(false);
  const [tooEarly, setTooEarly] = useState("");
  const act = useAct("send_message", {
    quiet: ["bad_input"],
    onFailure: ({ details }) => setTooEarly(details.why === "before_written" ? time : ""),
  });
  const save = async () => {
    setTried(true);
    if (!means) return;
    const at = pastMoment(time, now());
    if (await act.run({ id: one.id, means, carrier: carrier.trim(), at })) onClose();
  };
  return (
    <DialogForm
      wide
      title={message.sendTitle}
      save={message.sendSave}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <MeansTiles legend={message.sendMeans} value={means} missing={tried && !means} onChoose={setMeans} />
      <TextField
        label={message.sendCarrier}
        hint={message.sendCarrierHint}
        value={carrier}
        onChange={setCarrier}
      />
      <TimeField
        label={message.atTime}
        value={time}
        error={
          tooEarly !== "" && tooEarly === time ? message.sentTooEarly(times.moment(one.at, now())) : undefined
        }
        onChange={setTime}
      />
    </DialogForm>
  );
}
