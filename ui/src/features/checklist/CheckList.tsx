/** A list to go through: every tick says who looked, and when. */

import { useRef } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useAct, useConfiguration } from "../../app/commands";
import type { ChecklistNow, LineNow } from "../../generated/commands";
import { CheckField } from "../../shared/CheckField";
import { useFocusOnFirst } from "../../shared/focus";
import { Panel } from "../../shared/Panel";
import { useLabel, useText } from "../../text/text";

interface CheckListProps {
  list: ChecklistNow;
  mayTick: boolean;
}

export function CheckList({ list, mayTick }: CheckListProps) {
  const { checklist: words } = useText();
  const label = useLabel();
  const lines = useRef<HTMLUListElement>(null);
  useFocusOnFirst(lines, "input:not(:checked)");
  const known = useConfiguration()?.checklists.find((one) => one.code === list.code);
  const done = list.lines.filter((line) => line.by !== null).length;
  const nameOf = (code: string) => {
    const line = known?.lines.find((one) => one.code === code);
    return line ? label(line.label) : code;
  };
  return (
    <Panel title={known ? label(known.label) : list.code} aside={words.done(done, list.lines.length)}>
      <p className="sp-soft sp-check-list__note">{words.fresh}</p>
      <ul ref={lines} className="sp-check-list">
        {list.lines.map((line) => (
          <li key={line.code}>
            <Line list={list.code} line={line} name={nameOf(line.code)} mayTick={mayTick} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface LineProps {
  list: string;
  line: LineNow;
  name: string;
  mayTick: boolean;
}

function Line({ list, line, name, mayTick }: LineProps) {
  const { checklist: words } = useText();
  const times = useTimes();
  const now = useNow();
  const act = useAct("tick_line");
  const tick = (done: boolean) => void act.run({ list, line: line.code, done, seen: line.seen });
  const by = line.by !== null && line.at !== null ? words.tickedBy(line.by, times.moment(line.at, now)) : "";
  return (
    <CheckField
      label={
        <>
          {name} {by ? <span className="sp-small sp-number">{by}</span> : null}
        </>
      }
      checked={line.by !== null}
      disabled={!mayTick}
      onChange={tick}
    />
  );
}
