/** People with their functions and times, and what can be done for each. */

import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { useCards } from "../../app/useCards";
import type { Attendance } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

interface PeopleTableProps {
  people: Attendance[];
  title: string;
  mayChange: boolean;
  /** They are still to come. */
  expected?: boolean;
  onChange: (one: Attendance) => void;
}

export function PeopleTable(props: PeopleTableProps) {
  const { shift: words } = useText();
  return (
    <table className="sp-table sp-people-table">
      <caption className="sp-visually-hidden">{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.functions}</th>
          <th scope="col">{words.sinceColumn}</th>
          <th scope="col">{words.untilColumn}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {props.people.map((one) => (
          <Row key={one.id} one={one} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one, mayChange, expected = false, onChange }: PeopleTableProps & { one: Attendance }) {
  const { shift: words } = useText();
  const { nameOf } = useCards();
  const times = useTimes();
  const now = useNow();
  const act = useAct("check_out");
  const notes = useNotes();
  const checkOut = async () => {
    if (await act.run({ id: one.id, at: null })) notes.say(words.checkedOut(one.name));
  };
  const late = one.until !== null && one.until < now;
  return (
    <tr>
      <th scope="row">
        <b className="sp-people-table__name">{one.name}</b>
        <span className="sp-small">{[one.phone, one.skills].filter(Boolean).join(" · ")}</span>
      </th>
      <td>{one.functions.map(nameOf).join(", ") || <span className="sp-soft">{words.noFunction}</span>}</td>
      <td className="sp-number">
        {times.moment(one.from, now)}
        {one.needsRest ? (
          <span className="sp-small">
            <span className="sp-mark">▲ {words.rest}</span>
          </span>
        ) : null}
      </td>
      <td className="sp-number">
        {one.until === null ? <span className="sp-soft">{words.noUntil}</span> : null}
        {one.until !== null && !late ? times.moment(one.until, now) : null}
        {one.until !== null && late ? (
          <span className="sp-mark">▲ {words.overstays(times.moment(one.until, now))}</span>
        ) : null}
      </td>
      <td>
        <span className="sp-actions sp-people-table__do">
          {mayChange ? (
            <>
              <Button
                kind="quiet"
                aria-label={words.of(words.change, one.name)}
                onClick={() => onChange(one)}
              >
                {words.change}
              </Button>
              {expected ? <Arrived one={one} /> : null}
              <Button
                aria-label={words.of(words.checkOut, one.name)}
                busy={act.busy}
                onClick={() => void checkOut()}
              >
                {words.checkOut}
              </Button>
            </>
          ) : null}
        </span>
      </td>
    </tr>
  );
}

function Arrived({ one }: { one: Attendance }) {
  const { shift: words } = useText();
  const act = useAct("change_attendance");
  const notes = useNotes();
  const arrive = async () => {
    const answer = await act.run({ id: one.id, functions: null, until: null, arrived: true });
    if (answer) notes.say(words.checkedIn(one.name));
  };
  return (
    <Button aria-label={words.of(words.arrived, one.name)} busy={act.busy} onClick={() => void arrive()}>
      {words.arrived}
    </Button>
  );
}
