/** One line for each volunteer, with what the coordinator may do. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import type { Volunteer } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { SelectField } from "../../shared/SelectField";
import { useText } from "../../text/text";
import { ResetPinDialog } from "./ResetPinDialog";
import { useRoles } from "./useRoles";

interface VolunteerListProps {
  title: string;
  list: Volunteer[];
  mayChange: boolean;
  /** Who looks at the list. */
  me: string;
}

export function VolunteerList({ title, list, mayChange, me }: VolunteerListProps) {
  return (
    <ul className="sp-people__rows" aria-label={title}>
      {list.map((volunteer) => (
        <li key={volunteer.id} className="sp-people__row">
          <Name volunteer={volunteer} isMe={volunteer.id === me} />
          {mayChange ? <Changes volunteer={volunteer} /> : <RoleName role={volunteer.role} />}
        </li>
      ))}
    </ul>
  );
}

function Name({ volunteer, isMe }: { volunteer: Volunteer; isMe: boolean }) {
  const { volunteers } = useText();
  return (
    <span className="sp-people__name">
      <b>{volunteer.name}</b>
      {isMe ? <span className="sp-soft"> ({volunteers.you})</span> : null}
    </span>
  );
}

function RoleName({ role }: { role: string }) {
  return <span className="sp-soft">{useRoles().nameOf(role)}</span>;
}

function Changes({ volunteer }: { volunteer: Volunteer }) {
  const { volunteers } = useText();
  const roles = useRoles();
  const notes = useNotes();
  const [resetting, setResetting] = useState(false);
  const act = useAct("change_volunteer");
  const { id, name, active } = volunteer;
  const setRole = async (role: string) => {
    const done = await act.run({ id, name: null, role, active: null });
    if (done) notes.say(volunteers.roleChanged(name, roles.nameOf(role)));
  };
  const setActive = async () => {
    const done = await act.run({ id, name: null, role: null, active: !active });
    if (done) notes.say(active ? volunteers.takenOff(name) : volunteers.putBackDone(name));
  };
  return (
    <>
      {active ? (
        <SelectField
          hideLabel
          className="sp-people__role"
          label={volunteers.roleOf(name)}
          value={volunteer.role}
          options={roles.options}
          onChange={(role) => void setRole(role)}
        />
      ) : (
        <RoleName role={volunteer.role} />
      )}
      <span className="sp-actions">
        {active ? (
          <Button aria-label={volunteers.resetTitle(name)} onClick={() => setResetting(true)}>
            {volunteers.resetPin}
          </Button>
        ) : null}
        <Button
          kind="quiet"
          busy={act.busy}
          aria-label={`${active ? volunteers.takeOff : volunteers.putBack}: ${name}`}
          onClick={() => void setActive()}
        >
          {active ? volunteers.takeOff : volunteers.putBack}
        </Button>
      </span>
      {resetting ? <ResetPinDialog volunteer={volunteer} onClose={() => setResetting(false)} /> : null}
    </>
  );
}
