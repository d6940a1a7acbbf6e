/** The urgency and the latest time, chosen by hand. */

import { useState } from "react";
import { useNow } from "../../app/clock";
import { useConfiguration } from "../../app/commands";
import type { Moment } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { Dialog } from "../../shared/Dialog";
import { DayField, TimeField } from "../../shared/TimeField";
import { dayOf, momentOf, timeOf } from "../../shared/time";
import { useLabel, useText } from "../../text/text";

interface UrgencyDialogProps {
  urgency: string;
  deadline: Moment | null;
  onUrgency: (code: string) => void;
  onDeadline: (at: Moment | null) => void;
  onProposal: () => void;
  onClose: () => void;
}

/** A form of its own: it stands beside the request's form, never in it. */
export function UrgencyDialog(props: UrgencyDialogProps) {
  const { request, common } = useText();
  const label = useLabel();
  const now = useNow();
  const urgencies = useConfiguration()?.urgencies ?? [];
  const [time, setTime] = useState(props.deadline === null ? "" : timeOf(props.deadline));
  const [day, setDay] = useState(dayOf(props.deadline ?? now));
  const [unread, setUnread] = useState({ day: "", time: "" });
  const [insist, setInsist] = useState(false);
  const setDeadline = (newDay: string, newTime: string, newUnread: Partial<typeof unread>) => {
    setDay(newDay);
    setTime(newTime);
    setUnread((was) => ({ ...was, ...newUnread }));
    props.onDeadline(newTime ? momentOf(newDay, newTime) : null);
  };
  return (
    <Dialog title={request.urgencyTitle} wide onClose={props.onClose}>
      <form
        className="sp-form"
        onSubmit={(event) => {
          event.preventDefault();
          // Unreadable it would become no latest time at all.
          if (unread.time || (time && !day)) setInsist(true);
          else props.onClose();
        }}
      >
        <ChoiceTiles
          hideLegend
          legend={request.urgencyTitle}
          tiles={urgencies.map((one) => ({
            value: one.code,
            label: (
              <>
                {one.sign} {label(one.label)}: <span className="sp-tile__note">{label(one.meaning)}</span>
              </>
            ),
          }))}
          value={props.urgency}
          onChoose={props.onUrgency}
        />
        <div className="sp-actions">
          <TimeField
            insist={insist}
            label={request.deadlineTime}
            value={time}
            onChange={(value, typed) => setDeadline(day, value, { time: typed })}
          />
          <DayField
            needed
            insist={insist}
            label={request.deadlineDay}
            value={day}
            onChange={(value, typed) => setDeadline(value, time, { day: typed })}
          />
          <Button kind="quiet" onClick={() => setDeadline(day, "", { time: "" })}>
            {request.deadlineNone}
          </Button>
        </div>
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter">
            {common.close}
          </Button>
          <Button
            onClick={() => {
              props.onProposal();
              props.onClose();
            }}
          >
            {request.urgencyUseProposal}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
