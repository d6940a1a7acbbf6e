/** Name, PIN, role, Enter; then ready for the next one. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import { useKept } from "../../app/kept";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { Panel } from "../../shared/Panel";
import { isPin, SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";
import { useRoles } from "./useRoles";

const USUAL_ROLE = "desk";

export function AddVolunteer() {
  const { volunteers } = useText();
  const roles = useRoles();
  const form = useAdding();
  return (
    <Panel title={volunteers.addTitle} className="sp-people__add">
      <form className="sp-stack sp-people__form" onSubmit={form.submit}>
        <TextField
          ref={form.nameField}
          large
          label={volunteers.name}
          hint={volunteers.nameHint}
          value={form.name}
          error={form.nameError}
          onChange={form.setName}
        />
        <SecretField
          pin
          large
          label={volunteers.pin}
          hint={volunteers.pinHint}
          value={form.pin}
          error={form.pinError}
          onChange={form.setPin}
        />
        <ChoiceTiles
          legend={volunteers.role}
          tiles={roles.options}
          value={form.role}
          onChoose={form.setRole}
        />
        <div className="sp-actions">
          <Button kind="main" type="submit" large shortcut="Enter" busy={form.busy}>
            {volunteers.add}
          </Button>
        </div>
        <p role="status" className="sp-people__done">
          {form.added ? `✓ ${volunteers.added(form.added)}` : ""}
        </p>
      </form>
    </Panel>
  );
}

function useAdding() {
  const { volunteers } = useText();
  const [name, setName] = useKept("volunteer:name", "");
  const [pin, setPin] = useState("");
  const [role, setRole] = useKept("volunteer:role", USUAL_ROLE);
  const [tried, setTried] = useState(false);
  const [taken, setTaken] = useState(false);
  const [added, setAdded] = useState("");
  const nameField = useFocusOnOpen<HTMLInputElement>();
  const act = useAct("add_volunteer", {
    quiet: ["name_taken"],
    onFailure: ({ code }) => {
      setTaken(code === "name_taken");
      nameField.current?.focus();
    },
  });
  const typeName = (typed: string) => {
    setName(typed);
    setTaken(false);
    setAdded("");
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || !isPin(pin)) return;
    if (!(await act.run({ name: name.trim(), pin, role }))) return;
    setAdded(name.trim());
    setName("");
    setPin("");
    setRole(USUAL_ROLE);
    setTried(false);
    nameField.current?.focus();
  };
  const missing = tried && !name.trim() ? volunteers.nameMissing : undefined;
  return {
    name,
    setName: typeName,
    nameError: taken ? volunteers.nameTaken : missing,
    pin,
    setPin,
    pinError: tried && !isPin(pin) ? volunteers.pinWrong : undefined,
    role,
    setRole,
    added,
    nameField,
    busy: act.busy,
    submit: (event: FormEvent) => void submit(event),
  };
}
