/** The field to search in, and the sheets that fit. The arrows walk through them while the field keeps the focus. */

import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { type SheetsScreen, useScreens } from "../../app/screens";
import type { SheetSummary } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { EmptyState, Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { SheetRow } from "./SheetRow";
import { useExpiry } from "./useExpiry";
import { useFound } from "./useFound";

export function SheetFinder({ sheets, place }: { sheets: SheetSummary[]; place: SheetsScreen }) {
  const { informationSheet: text } = useText();
  const screens = useScreens();
  const list = useId();
  const [typed, setTyped] = useState(place.text ?? "");
  useExpiry(sheets);
  const { sheets: found, settled } = useFound(sheets, typed);
  const [at, setAt] = useState(place.at);
  const [entered, setEntered] = useState(false);
  const selected = Math.max(
    0,
    found.findIndex((one) => one.code === at),
  );
  const field = useFocusOnOpen<HTMLInputElement>();
  useShortcut("F6", () => field.current?.select());
  useEffect(() => {
    document.getElementById(`${list}-${selected}`)?.scrollIntoView({ block: "nearest" });
  }, [list, selected]);
  const open = (sheet: SheetSummary) => {
    // Coming back leads to the same row.
    screens.remember({ ...place, text: typed, at: sheet.code });
    screens.go({ name: "sheet", code: sheet.code, request: place.request });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(found[Math.min(selected + 1, found.length - 1)]?.code);
    else if (event.key === "ArrowUp") setAt(found[Math.max(selected - 1, 0)]?.code);
    else if (event.key === "Enter") setEntered(true);
    else return;
    event.preventDefault();
  };
  // Whoever types faster than the answer comes opens what they typed, and not what stood there before.
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    const sheet = found[selected];
    if (sheet) open(sheet);
  });
  return (
    <Panel
      title={text.list}
      aside={<span role="status">{text.count(found.length)}</span>}
      className="sp-sheets__list"
    >
      <search className="sp-sheets__find">
        <TextField
          ref={field}
          large
          type="search"
          label={text.find}
          hint={text.findHint}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setAt(undefined);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
          controls={{ list, active: found.length > 0 ? `${list}-${selected}` : undefined }}
        />
      </search>
      <div id={list} role="listbox" aria-label={text.list} className="sp-sheets__rows">
        {found.map((sheet, index) => (
          <SheetRow
            key={sheet.code}
            id={`${list}-${index}`}
            sheet={sheet}
            selected={index === selected}
            onOpen={() => open(sheet)}
          />
        ))}
      </div>
      {found.length === 0 && settled ? (
        <EmptyState>{sheets.length > 0 ? text.none : text.empty}</EmptyState>
      ) : null}
    </Panel>
  );
}
