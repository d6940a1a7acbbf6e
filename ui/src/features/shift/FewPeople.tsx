/** With one or two people on: who takes which functions, so that none is forgotten. */

import { useAct, useConfiguration, useQueryCommand } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { useCards } from "../../app/useCards";
import type { Shift } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { divided, type Share } from "./divided";

export function FewPeople({ shift, mayChange }: { shift: Shift; mayChange: boolean }) {
  const { shift: words } = useText();
  const { cards, nameOf } = useCards();
  const notes = useNotes();
  const act = useAct("change_attendance");
  const shares = divided(shift, cards, useMayLead());
  if (shares.length === 0) return null;
  const later = cards.filter((card) => card.duo === "").map((card) => nameOf(card.code));
  const open = shares.filter((share) => !isSo(share));
  const divide = async () => {
    for (const { person, functions } of open) {
      if (!(await act.run({ id: person.id, functions, until: null }))) return;
    }
    notes.say(words.divided);
  };
  return (
    <Panel title={shares.length === 1 ? words.alone : words.withTwo} className="sp-few">
      <div className="sp-body sp-body--tight">
        <ul className="sp-few__people">
          {shares.map(({ person, takes }) => (
            <li key={person.id}>
              <b>{words.takes(person.name)}</b> {takes.map(nameOf).join(", ")}
            </li>
          ))}
        </ul>
        <p className="sp-soft">
          {shares.length === 1 ? words.aloneNote : ""}{" "}
          {later.length > 0 ? words.waitsForMore(later.join(", ")) : ""}
        </p>
        {open.length === 0 ? <p>✓ {words.isDivided}</p> : null}
        {open.length > 0 && mayChange ? (
          <Button busy={act.busy} onClick={() => void divide()}>
            {words.divide}
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}

/** Which volunteers may be in charge, by their role. */
function useMayLead(): (volunteer: string) => boolean {
  const volunteers = useQueryCommand("list_volunteers", {}).data?.volunteers ?? [];
  const may = useConfiguration()?.may ?? {};
  const leads = (role: string) => may[role]?.includes("lead") ?? false;
  return (id) => volunteers.some((one) => one.id === id && leads(one.role));
}

/** Whether somebody holds just these. */
function isSo({ person, functions }: Share): boolean {
  return (
    functions.length === person.functions.length && functions.every((code) => person.functions.includes(code))
  );
}
