/** What stands aside: of which laptop, from when, and why. A coordinator reads what it says. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useAct, useQueryCommand } from "../../app/commands";
import type { AsideGroup } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { AsideLines } from "./AsideLines";

export function AsidePanel({ may }: { may: boolean }) {
  const { laptop } = useText();
  const groups = useQueryCommand("list_aside", {}).data?.groups ?? [];
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.entries, 0);
  return (
    <Panel title={laptop.asideTitle(count)}>
      <div className="sp-body">
        <p className="sp-soft">{laptop.asideIntro}</p>
        {may ? null : <p className="sp-soft">{laptop.asideOnlyCoordinator}</p>}
      </div>
      <ul className="sp-items">
        {groups.map((group) => (
          <AsideItem key={`${group.device} ${group.reason}`} group={group} may={may} />
        ))}
      </ul>
    </Panel>
  );
}

function AsideItem({ group, may }: { group: AsideGroup; may: boolean }) {
  const { laptop } = useText();
  const [open, setOpen] = useState(false);
  const act = useAct("mark_aside_read");
  const { device, reason, read } = group;
  const called = useCalled(group);
  return (
    <li className="sp-aside">
      <div className="sp-items__words">
        <p>
          {read ? null : <span aria-hidden="true">◆ </span>}
          <b>{laptop.asideOf(called, group.entries)}</b> <span className="sp-soft">{useWhen(group)}</span>
        </p>
        <p>{laptop.asideReasons[reason]}</p>
        {may && open ? <AsideLines device={device} reason={reason} /> : null}
        {may ? (
          <p className="sp-actions">
            <Button aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? laptop.asideHide : laptop.asideShow}
              <span className="sp-visually-hidden">: {called}</span>
            </Button>
            {open && !read ? (
              <Button busy={act.busy} onClick={() => void act.run({ device, reason })}>
                {laptop.asideRead}
              </Button>
            ) : null}
          </p>
        ) : null}
      </div>
    </li>
  );
}

function useCalled({ name, letter }: AsideGroup): string {
  const { laptop } = useText();
  return name || letter ? laptop.called(name, letter) : laptop.asideUnknown;
}

function useWhen({ firstAt, lastAt }: AsideGroup): string {
  const { laptop } = useText();
  const times = useTimes();
  const now = useNow();
  const [first, last] = [times.moment(firstAt, now), times.moment(lastAt, now)];
  return first === last ? laptop.asideAt(first) : laptop.asideBetween(first, last);
}
