/** The sheets on the subject of a request: the one that fits best opens with a key. */

import { useQueryCommand } from "../../app/commands";
import { useScreens } from "../../app/screens";
import type { RequestRow } from "../../generated/commands";
import { Pictogram } from "../../shared/Pictogram";
import { useShortcut } from "../../shared/shortcuts";

type Which = Pick<RequestRow, "id" | "number" | "category">;

/** Its first category is what a sheet is mostly about. Nothing while the library is not read yet. */
export function useFitting({ category }: Which) {
  const sheets = useQueryCommand("list_sheets", {}).data?.sheets;
  return sheets
    ?.filter((sheet) => sheet.standing === "in_force" && sheet.categories.includes(category))
    .sort((one, other) => one.categories.indexOf(category) - other.categories.indexOf(category));
}

export function FittingSheets({ row }: { row: Which }) {
  const { go } = useScreens();
  const fitting = useFitting(row) ?? [];
  const request = { id: row.id, number: row.number };
  const open = (code: string) => go({ name: "sheet", code, request });
  // Where none fits, all of them.
  const first = fitting[0];
  useShortcut("Alt+I", () => (first ? open(first.code) : go({ name: "sheets", request })));
  return (
    <ul className="sp-linked">
      {fitting.map((sheet) => (
        <li key={sheet.code}>
          <Pictogram svg={sheet.picture} />
          <button type="button" className="sp-side-link" onClick={() => open(sheet.code)}>
            <b>{sheet.code}</b> {sheet.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
