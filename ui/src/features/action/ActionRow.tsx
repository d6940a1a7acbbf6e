/** One thing to do: before when, what, for whom, by whom; or how it ended. */

import { useNow, useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import { WhereaboutsLine } from "../../app/WhereaboutsLine";
import type { Action } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

interface ActionRowProps {
  action: Action;
  letters: boolean;
  onDone: (() => void) | undefined;
  onErase: (() => void) | undefined;
}

export function ActionRow({ action, letters, onDone, onErase }: ActionRowProps) {
  const { action: words } = useText();
  const { text, erased, doneAt } = action;
  const isOpen = doneAt === null && erased === null;
  return (
    <li className="sp-action-row" data-row={action.id}>
      <When action={action} />
      <div className="sp-action-row__words">
        <What action={action} />
        <Facts action={action} />
      </div>
      <span className="sp-actions">
        {onDone && isOpen ? (
          <Button {...(letters ? { shortcut: "K" } : {})} onClick={onDone}>
            {words.done}…<span className="sp-visually-hidden">: {text}</span>
          </Button>
        ) : null}
        {onErase && erased === null ? (
          <Button kind="quiet" aria-label={words.of(words.erase, text)} onClick={onErase}>
            {words.erase}…
          </Button>
        ) : null}
      </span>
    </li>
  );
}

function When({ action: { due, doneAt, erased } }: { action: Action }) {
  const { action } = useText();
  const times = useTimes();
  const now = useNow();
  if (doneAt !== null || erased !== null) return <span className="sp-action-row__when">✓</span>;
  if (due === null) return <span className="sp-action-row__when sp-soft">{action.noDue}</span>;
  const late = due < now;
  return (
    <span className="sp-action-row__when">
      <b className="sp-number">{times.moment(due, now)}</b>
      <span className={late ? "sp-late" : "sp-soft"}>
        {late ? "▲ " : ""}
        {times.left(due, now)}
      </span>
    </span>
  );
}

function What({ action: { sort, text, erased } }: { action: Action }) {
  const { action } = useText();
  const times = useTimes();
  if (erased !== null) return <p className="sp-soft">{action.erased(times.full(erased))}</p>;
  return (
    <p className="sp-action-row__what">
      <span className="sp-action-row__sort">{action.sorts[sort] ?? sort}</span> {text}
    </p>
  );
}

function Facts({ action: one }: { action: Action }) {
  const { action } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const { request, number, doneAt, erased } = one;
  return (
    <p className="sp-action-row__facts">
      {one.forWhom ? <b>{one.forWhom}</b> : null}
      {request && number ? (
        <button
          type="button"
          className="sp-action-row__link"
          onClick={() => go({ name: "request", id: request })}
        >
          {number}
        </button>
      ) : null}
      {one.owner ? <span>{action.owned(one.owner)}</span> : null}
      {!one.owner && doneAt === null && erased === null ? <span>{action.noOwner}</span> : null}
      {doneAt === null ? (
        <span>{action.noted(one.by, times.moment(one.at, now))}</span>
      ) : (
        <span>{action.doneAt(times.moment(doneAt, now), one.doneBy ?? "")}</span>
      )}
      {one.how ? <span>“{one.how}”</span> : null}
      {erased === null ? <WhereaboutsLine id={one.id} /> : null}
    </p>
  );
}
