/** Passing a request on: to whom, how, and which details go along. Only what is ticked is copied. */

import { useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { NOT_PASSED_ON, PassOnFields, pastMoment, useAddresseeName } from "../../app/PassOnFields";
import { timeOf } from "../../shared/time";
import { useText } from "../../text/text";
import type { RequestDialogProps } from "./dialog";
import { seenOf } from "./seen";

/** What somebody needs to come and help; anything more is a choice. */
const USUALLY_NEEDED = ["what", "where"];
/** Seen by the receiver already, or of no use to them. */
const NOT_OFFERED = [
  "category",
  "urgency",
  "status",
  "deadline",
  "neighbourhood",
  "received_at",
  "import_row",
];

export function ForwardDialog({ page, onClose }: RequestDialogProps) {
  const { request, emergency } = useText();
  const now = useLaptopNow();
  const addresseeName = useAddresseeName();
  const act = useAct("forward_request");
  const offered = page.fields.map((field) => field.name).filter((name) => !NOT_OFFERED.includes(name));
  const [value, setValue] = useState(() => ({ ...NOT_PASSED_ON, time: timeOf(now()) }));
  const [details, setDetails] = useState(() => offered.filter((name) => USUALLY_NEEDED.includes(name)));
  const [tried, setTried] = useState(false);
  const to = addresseeName(value);
  const complete = to !== "" && value.means !== "";
  const save = async () => {
    setTried(true);
    if (!complete) return;
    const done = await act.run({
      id: page.row.id,
      to,
      means: value.means,
      at: pastMoment(value.time, now()),
      details,
      seen: seenOf(page, "status"),
    });
    if (done) onClose();
  };
  const toggle = (name: string) =>
    setDetails((was) => (was.includes(name) ? was.filter((one) => one !== name) : [...was, name]));
  return (
    <DialogForm
      wide
      title={request.forwardTitle(page.row.number)}
      save={request.forwardSave}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PassOnFields value={value} onChange={setValue} />
      <fieldset className="sp-tiles sp-tiles--compact">
        <legend className="sp-tiles__legend">{request.forwardDetails}</legend>
        <div className="sp-tiles__grid">
          {offered.map((name) => (
            <label key={name} className="sp-tick">
              <input type="checkbox" checked={details.includes(name)} onChange={() => toggle(name)} />
              <span>{request.fields[name] ?? name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {tried && !complete ? (
        <p className="sp-field__error" role="alert">
          ▲ {emergency.relayIncomplete}
        </p>
      ) : null}
    </DialogForm>
  );
}
