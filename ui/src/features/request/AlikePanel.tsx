/** Requests that may be about the same thing, with enough to decide; linking keeps both. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { StatusWord } from "../../app/StatusWord";
import type { FindAlike } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import type { Linked } from "./content";

const FEWEST_LETTERS = 3;

interface AlikeProps {
  what: string;
  place: string;
  name: string;
  linked: Linked[];
  onChange: (linked: Linked[]) => void;
}

export function AlikePanel({ what, place, name, linked, onChange }: AlikeProps) {
  const { request } = useText();
  const times = useTimes();
  const now = useNow();
  const settled = useSettled(JSON.stringify({ what, place, name }), 250);
  const input: FindAlike = JSON.parse(settled);
  const enough = Object.values(input).some((text) => text.trim().length >= FEWEST_LETTERS);
  const rows = useQueryCommand("find_alike", input, { enabled: enough, keepPrevious: true }).data?.rows ?? [];
  const shown = enough ? rows : [];
  const isLinked = (id: string) => linked.some((one) => one.id === id);
  const next = shown.find((row) => !isLinked(row.id));
  const link = (one: Linked) => onChange([...linked, one]);
  useShortcut("Alt+K", () => next && link({ id: next.id, number: next.number }), {
    enabled: next !== undefined,
  });
  return (
    <Panel title={request.alike} aside={shown.length > 0 ? shown.length : undefined} className="sp-side">
      <ul className="sp-alike" aria-live="polite">
        {shown.map((row) => (
          <li
            key={row.id}
            className={isLinked(row.id) ? "sp-alike__one sp-alike__one--linked" : "sp-alike__one"}
          >
            <p>
              <b className="sp-number">{row.number}</b> · {times.moment(row.receivedAt, now)}
            </p>
            <p>{[row.what, row.place].filter(Boolean).join(", ")}</p>
            <p className="sp-soft">
              <StatusWord row={row} />
            </p>
            {isLinked(row.id) ? (
              <p className="sp-actions">
                <b>✓ {request.alikeLinked}</b>
                <Button kind="quiet" onClick={() => onChange(linked.filter((one) => one.id !== row.id))}>
                  {request.alikeUnlink}
                </Button>
              </p>
            ) : (
              <Button
                {...(row === next ? { shortcut: "Alt K" } : {})}
                onClick={() => link({ id: row.id, number: row.number })}
              >
                {request.alikeLink}
                <span className="sp-visually-hidden">: {row.number}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="sp-empty">{request.alikeNone}</p> : null}
    </Panel>
  );
}
