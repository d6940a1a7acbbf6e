/** The vital facilities in every neighbourhood. One stop for Tab; arrows go from box to box. */

import { useRef, useState } from "react";
import { useFieldNames } from "../../app/useFieldNames";
import type { FacilityNow, Situation } from "../../generated/commands";
import { useFocusOnFirst } from "../../shared/focus";
import { useText } from "../../text/text";
import { FacilityBox } from "./FacilityBox";
import { useBoxKeys } from "./useBoxKeys";

interface FacilityTableProps {
  situation: Situation;
  onReport: (cell: FacilityNow) => void;
}

export function FacilityTable({ situation, onReport }: FacilityTableProps) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const [at, setAt] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  useFocusOnFirst(table, "[data-place]");
  const onKeyDown = useBoxKeys(at, setAt, names.areas.length, names.facilities.length);
  const cellOf = (facility: string, area: string) =>
    situation.cells.find((one) => one.facility === facility && one.area === area);
  return (
    <div className="sp-facilities">
      <table ref={table} className="sp-facilities__table" onKeyDown={onKeyDown}>
        <caption className="sp-visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            {names.facilities.map((one) => (
              <th key={one.code} scope="col">
                {names.facility(one.code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.areas.map((area, row) => (
            <tr key={area.code}>
              <th scope="row">
                {area.name}
                <Silence situation={situation} area={area.code} />
              </th>
              {names.facilities.map(({ code }, column) => {
                const cell = cellOf(code, area.code);
                const here = at.row === row && at.column === column;
                return (
                  <td key={code}>
                    {cell ? (
                      <FacilityBox
                        cell={cell}
                        place={`${row}-${column}`}
                        reachable={here}
                        onFocus={() => setAt({ row, column })}
                        onOpen={() => onReport(cell)}
                      />
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Silence({ situation, area }: { situation: Situation; area: string }) {
  const { situation: words } = useText();
  const never = situation.neverHeard.includes(area);
  if (!never && !situation.notHeard.includes(area)) return null;
  return <span className="sp-small">▲ {never ? words.neverHeardRow : words.notHeardRow}</span>;
}
