/** Requests that may be about the same thing, with enough to decide; linking keeps both. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { StatusWord } from "../../app/StatusWord";
import type { Alike, FindAlike, RequestRow } from "../../generated/commands";
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
  paperNumber: string;
  linked: Linked[];
  onChange: (linked: Linked[]) => void;
}

export function AlikePanel({ what, place, name, paperNumber, linked, onChange }: AlikeProps) {
  const { request } = useText();
  const { onForm, rows } = useAlike({ what, place, name, paperNumber });
  const isLinked = ({ id }: RequestRow) => linked.some((one) => one.id === id);
  const next = [...onForm, ...rows].find((row) => !isLinked(row));
  const link = ({ id, number }: RequestRow) => onChange([...linked, { id, number }]);
  useShortcut("Alt+K", () => next && link(next), { enabled: next !== undefined });
  const line = (row: RequestRow) => (
    <AlikeLine
      key={row.id}
      row={row}
      linked={isLinked(row)}
      next={row === next}
      onLink={() => link(row)}
      onUnlink={() => onChange(linked.filter((one) => one.id !== row.id))}
    />
  );
  const found = onForm.length + rows.length;
  return (
    <Panel title={request.alike} aside={found > 0 ? found : undefined} className="sp-side">
      <div aria-live="polite">
        {onForm.length > 0 ? (
          <>
            <p className="sp-warning">▲ {request.onForm}</p>
            <ul className="sp-alike">{onForm.map(line)}</ul>
          </>
        ) : null}
        <ul className="sp-alike">{rows.map(line)}</ul>
      </div>
      {found === 0 ? <p className="sp-empty">{request.alikeNone}</p> : null}
    </Panel>
  );
}

/** Those of the same paper form, and the others that look alike. */
function useAlike(typed: FindAlike): Alike {
  const settled = useSettled(JSON.stringify(typed), 250);
  const input: FindAlike = JSON.parse(settled);
  const { paperNumber, ...words } = input;
  const says = Object.values(words).some((text) => text.trim().length >= FEWEST_LETTERS);
  const enabled = says || paperNumber !== "";
  const { onForm = [], rows = [] } =
    useQueryCommand("find_alike", input, { enabled, keepPrevious: true }).data ?? {};
  const same = new Set(onForm.map(({ id }) => id));
  return enabled ? { onForm, rows: rows.filter(({ id }) => !same.has(id)) } : { onForm: [], rows: [] };
}

interface LineProps {
  row: RequestRow;
  linked: boolean;
  /** The one that the key takes. */
  next: boolean;
  onLink: () => void;
  onUnlink: () => void;
}

function AlikeLine({ row, linked, next, onLink, onUnlink }: LineProps) {
  const { request } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <li className={linked ? "sp-alike__one sp-alike__one--linked" : "sp-alike__one"}>
      <p>
        <b className="sp-number">{row.number}</b> · {times.moment(row.receivedAt, now)}
      </p>
      <p>{[row.what, row.place].filter(Boolean).join(", ")}</p>
      <p className="sp-soft">
        <StatusWord row={row} />
      </p>
      {linked ? (
        <p className="sp-actions">
          <b>✓ {request.alikeLinked}</b>
          <Button kind="quiet" onClick={onUnlink}>
            {request.alikeUnlink}
          </Button>
        </p>
      ) : (
        <Button {...(next ? { shortcut: "Alt K" } : {})} onClick={onLink}>
          {request.alikeLink}
          <span className="sp-visually-hidden">: {row.number}</span>
        </Button>
      )}
    </li>
  );
}
