/** Who is here, who is to come, who left; and which functions nobody has yet. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { PaperBar } from "../../app/PaperBar";
import { useCards } from "../../app/useCards";
import { usePaper } from "../../app/usePaper";
import type { Attendance, Desk, Shift } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { ChangeDialog } from "./ChangeDialog";
import { EraseAttendance } from "./EraseAttendance";
import { LeftPeople } from "./LeftPeople";
import { PeopleTable } from "./PeopleTable";

interface PeopleProps {
  shift: Shift;
  me: Desk["me"];
  letters: boolean;
  onCheckIn: () => void;
}

export function People({ shift, me, letters, onCheckIn }: PeopleProps) {
  const { shift: words } = useText();
  const [changing, setChanging] = useState<Attendance | null>(null);
  const [erasing, setErasing] = useState<Attendance | null>(null);
  const mayLog = me.may.includes("log");
  const table = (people: Attendance[], title: string, expected = false) => (
    <PeopleTable {...{ people, title, expected }} mayChange={mayLog} onChange={setChanging} />
  );
  return (
    <>
      <Panel title={words.here} aside={words.hereCount(shift.here.length)} className="sp-shift__here">
        <div className="sp-shift__bar">
          {mayLog ? <CheckInButtons {...{ shift, me, letters, onCheckIn }} /> : null}
          <Unfilled codes={shift.unfilled} />
          {me.may.includes("print") ? <CardsPaper /> : null}
        </div>
        {shift.here.length > 0 ? table(shift.here, words.here) : <EmptyState>{words.hereNone}</EmptyState>}
        {shift.coming.length > 0 ? (
          <>
            <h3 className="sp-shift__part">{words.coming}</h3>
            {table(shift.coming, words.coming, true)}
          </>
        ) : null}
        {shift.left.length > 0 ? (
          <LeftPeople people={shift.left} mayErase={me.may.includes("erase")} onErase={setErasing} />
        ) : null}
      </Panel>
      {changing ? <ChangeDialog one={changing} onClose={() => setChanging(null)} /> : null}
      {erasing ? <EraseAttendance one={erasing} onClose={() => setErasing(null)} /> : null}
    </>
  );
}

function CheckInButtons({ shift, me, letters, onCheckIn }: PeopleProps) {
  const { shift: words } = useText();
  const notes = useNotes();
  const act = useAct("check_in");
  const amHere = [...shift.here, ...shift.coming].some((one) => one.volunteer === me.id);
  const checkMeIn = async () => {
    const mine = { volunteer: me.id, name: me.name, phone: "", skills: "", functions: [] };
    if (await act.run({ ...mine, from: null, until: null })) notes.say(words.checkedIn(me.name));
  };
  return (
    <span className="sp-actions">
      <Button kind="main" {...(letters ? { shortcut: "N" } : {})} onClick={onCheckIn}>
        {words.checkIn}
      </Button>
      {amHere ? null : (
        <Button busy={act.busy} onClick={() => void checkMeIn()}>
          {words.checkInMe}
        </Button>
      )}
    </span>
  );
}

/** To be worn: what somebody with a function does, and what never. */
function CardsPaper() {
  const { shift: words } = useText();
  const paper = usePaper();
  const act = useAct("print_role_cards", paper.options);
  return <PaperBar named of={words.cards} paper={paper} busy={act.busy} make={() => act.run({})} />;
}

function Unfilled({ codes }: { codes: string[] }) {
  const { shift: words } = useText();
  const { nameOf } = useCards();
  if (codes.length === 0) return null;
  return (
    <p>
      <span aria-hidden="true">▲ </span>
      {words.unfilled}: <b>{codes.map(nameOf).join(", ")}</b>
    </p>
  );
}
