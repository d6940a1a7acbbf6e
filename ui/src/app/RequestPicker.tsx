/** Finding one other request, by number or by half a word. */

import { type KeyboardEvent, useRef, useState } from "react";
import type { RequestRow } from "../generated/commands";
import { ChoiceTiles } from "../shared/ChoiceTiles";
import { TextField } from "../shared/Field";
import { useSettled } from "../shared/useSettled";
import { useText } from "../text/text";
import { useQueryCommand } from "./commands";
import { useWhat } from "./useWhat";

const MOST_SHOWN = 8;

interface RequestPickerProps {
  label: string;
  /** The request it must not be. */
  except: string;
  value: string | null;
  onPick: (row: RequestRow) => void;
  error?: string | undefined;
}

export function RequestPicker({ label, except, value, onPick, error }: RequestPickerProps) {
  const { request } = useText();
  const what = useWhat();
  const [typed, setTyped] = useState("");
  const text = useSettled(typed.trim(), 30);
  const tiles = useRef<HTMLDivElement>(null);
  const found = useQueryCommand(
    "search",
    { text, limit: MOST_SHOWN, count: false },
    { enabled: text !== "", keepPrevious: true },
  ).data;
  const rows = (found?.hits ?? []).flatMap((hit) =>
    hit.kind === "request" && hit.row.id !== except ? [hit.row] : [],
  );
  const settled = text === typed.trim();
  const onKeyDown = (event: KeyboardEvent) => {
    const [only] = rows;
    // The first Enter takes the only one, the next one goes on with the form.
    if (event.key === "Enter" && settled && rows.length === 1 && only && only.id !== value) onPick(only);
    else if (event.key === "ArrowDown") tiles.current?.querySelector("input")?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextField
        label={label}
        hint={request.closeDuplicateFind}
        type="search"
        value={typed}
        onChange={setTyped}
        onKeyDown={onKeyDown}
        error={error}
      />
      {text ? (
        <div ref={tiles}>
          <ChoiceTiles
            compact
            hideLegend
            legend={label}
            value={value}
            tiles={rows.map((row) => ({
              value: row.id,
              ...(rows.length === 1 && row.id !== value ? { taken: "Enter" } : {}),
              label: `${row.number} · ${[what(row), row.place].filter(Boolean).join(", ")}`,
            }))}
            onChoose={(id) => {
              const row = rows.find((one) => one.id === id);
              if (row) onPick(row);
            }}
          />
        </div>
      ) : null}
    </>
  );
}
