/** The urgency: proposed by the answers, visible, and changeable by hand. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useConfiguration } from "../../app/commands";
import { UrgencyBadge } from "../../app/UrgencyBadge";
import type { Moment } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { Dialog } from "../../shared/Dialog";
import { useShortcut } from "../../shared/shortcuts";
import { DayField, TimeField } from "../../shared/TimeField";
import { dayOf, momentOf, timeOf } from "../../shared/time";
import { useLabel, useText } from "../../text/text";

interface UrgencyLineProps {
  urgency: string;
  /** Chosen by hand. */
  chosen: boolean;
  deadline: Moment | null;
  readFromText: boolean;
  onUrgency: (code: string) => void;
  onDeadline: (at: Moment | null) => void;
  onProposal: () => void;
  error: string | undefined;
}

export function UrgencyLine(props: UrgencyLineProps) {
  const { request } = useText();
  const times = useTimes();
  const now = useNow();
  const [asking, setAsking] = useState(false);
  useShortcut("Alt+U", () => setAsking(true));
  return (
    <div className="sp-urgency-line">
      {props.urgency ? <UrgencyBadge large code={props.urgency} /> : null}
      <p className={props.error ? "sp-field__error" : "sp-soft"}>
        {props.urgency
          ? props.chosen
            ? request.urgencyChosen
            : request.urgencyProposed
          : (props.error ?? request.urgencyNone)}
        {props.deadline !== null ? (
          <>
            {", "}
            <b className="sp-number">{request.urgencyBy(times.moment(props.deadline, now))}</b>
            {props.readFromText ? ` (${request.readFromText})` : ""}
          </>
        ) : null}
      </p>
      <Button kind="quiet" shortcut="Alt U" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {request.urgencyChange}
      </Button>
      {asking ? <UrgencyDialog {...props} now={now} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function UrgencyDialog(props: UrgencyLineProps & { now: Moment; onClose: () => void }) {
  const { request, common } = useText();
  const label = useLabel();
  const urgencies = useConfiguration()?.urgencies ?? [];
  const [time, setTime] = useState(props.deadline === null ? "" : timeOf(props.deadline));
  const [day, setDay] = useState(dayOf(props.deadline ?? props.now));
  const setDeadline = (newDay: string, newTime: string) => {
    setDay(newDay);
    setTime(newTime);
    props.onDeadline(newTime ? momentOf(newDay, newTime) : null);
  };
  return (
    <Dialog title={request.urgencyTitle} wide onClose={props.onClose}>
      <form
        className="sp-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onClose();
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
            label={request.deadlineTime}
            value={time}
            onChange={(value) => setDeadline(day, value)}
          />
          <DayField label={request.deadlineDay} value={day} onChange={(value) => setDeadline(value, time)} />
          <Button kind="quiet" onClick={() => setDeadline(day, "")}>
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
