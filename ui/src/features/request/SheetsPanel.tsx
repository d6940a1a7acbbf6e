/** Information sheets with a request: what was handed out for it, and which there are on its subject. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { useScreens } from "../../app/screens";
import type { RequestPage, SheetGiven } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { FittingSheets, useFitting } from "./FittingSheets";

export function SheetsPanel({ page }: { page: RequestPage }) {
  const { informationSheet: text } = useText();
  const { go } = useScreens();
  const fitting = useFitting(page.row);
  const request = { id: page.row.id, number: page.row.number };
  return (
    <Panel title={text.panel.title} shortcut="Alt I">
      {page.sheets.length > 0 ? <Given sheets={page.sheets} /> : null}
      <h3 className="sp-request-sheets__title">{text.panel.forSubject}</h3>
      {fitting?.length === 0 ? <p className="sp-request-sheets__none">{text.panel.none}</p> : null}
      <FittingSheets row={page.row} />
      <p className="sp-linked__add">
        <Button kind="quiet" onClick={() => go({ name: "sheets", request })}>
          {text.panel.all}…
        </Button>
      </p>
    </Panel>
  );
}

function Given({ sheets }: { sheets: SheetGiven[] }) {
  const { informationSheet: text } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const languages = useQueryCommand("list_sheets", {}).data?.languages ?? [];
  const nameOf = (code: string) => languages.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <h3 className="sp-request-sheets__title">{text.panel.given}</h3>
      <ul className="sp-linked">
        {sheets.map((one) => (
          <li key={`${one.digest}${one.at}${one.language}${one.means}`}>
            <button
              type="button"
              className="sp-side-link"
              onClick={() => go({ name: "sheet", code: one.code, digest: one.digest })}
            >
              <b>
                {one.code} v{one.version}
              </b>{" "}
              {one.title} {one.contradicted ? <b className="sp-mark">▲ {text.panel.wrong}</b> : null}
              <span className="sp-small">
                {text.panel.line(
                  one.copies,
                  nameOf(one.language),
                  text.meansOf[one.means] ?? one.means,
                  times.moment(one.at, now),
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
