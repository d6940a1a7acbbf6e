/** The field to search in, and the sheets that fit. The arrows walk through them while the field keeps the focus. */

import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { type SheetsScreen, useScreens } from "../../app/screens";
import type { SheetSummary } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { EmptyState, Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { matching } from "./find";
import { SheetRow } from "./SheetRow";
import { useExpiry } from "./useExpiry";

export function SheetFinder({ sheets, place }: { sheets: SheetSummary[]; place: SheetsScreen }) {
  const { informationSheet: text } = useText();
  const screens = useScreens();
  const list = useId();
  const [typed, setTyped] = useState(place.text ?? "");
  useExpiry(sheets);
  const found = matching(sheets, typed);
  const [selected, setSelected] = useState(() =>
    Math.max(
      0,
      found.findIndex((one) => one.code === place.at),
    ),
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
    const sheet = found[selected];
    if (event.key === "ArrowDown") setSelected(Math.min(selected + 1, Math.max(0, found.length - 1)));
    else if (event.key === "ArrowUp") setSelected(Math.max(selected - 1, 0));
    else if (event.key === "Enter" && sheet) open(sheet);
    else return;
    event.preventDefault();
  };
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
            setSelected(0);
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
      {found.length === 0 ? <EmptyState>{sheets.length > 0 ? text.none : text.empty}</EmptyState> : null}
    </Panel>
  );
}
