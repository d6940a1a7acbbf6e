/** Who left lately: folded away, because nobody can be asked anything any more. */

import { useNow, useTimes } from "../../app/clock";
import { useCards } from "../../app/useCards";
import type { Attendance } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

interface LeftPeopleProps {
  people: Attendance[];
  mayErase: boolean;
  onErase: (one: Attendance) => void;
}

export function LeftPeople({ people, mayErase, onErase }: LeftPeopleProps) {
  const { shift: words } = useText();
  const { nameOf } = useCards();
  const times = useTimes();
  const now = useNow();
  return (
    <details className="sp-shift__left">
      <summary>
        {words.left} ({people.length})
      </summary>
      <ul className="sp-items">
        {people.map((one) => (
          <li key={one.id}>
            <span className="sp-items__words">
              <b>{one.erased === null ? one.name : words.erased}</b>{" "}
              <span className="sp-soft sp-number">
                {one.functions.map(nameOf).join(", ")} {times.moment(one.from, now)}–
                {one.ended === null ? "" : times.moment(one.ended, now)}
              </span>
            </span>
            {mayErase && one.erased === null ? (
              <Button kind="quiet" aria-label={words.of(words.erase, one.name)} onClick={() => onErase(one)}>
                {words.erase}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
