/** Every field that holds something. */

import { useNow, useTimes } from "../../app/clock";
import { useFieldValue } from "../../app/useFieldValue";
import { useWriter } from "../../app/useWriter";
import type { RequestPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

interface DetailsProps {
  page: RequestPage;
  onChange: ((field: string) => void) | undefined;
}

/** Changed by steps, or known by the program itself. */
const NOT_CHANGED_HERE = ["status", "import_row"];

export function Details({ page, onChange }: DetailsProps) {
  const { request, common } = useText();
  const say = useFieldValue();
  const times = useTimes();
  const now = useNow();
  const writer = useWriter(common.unknown);
  const shown = page.fields.filter((field) => !NOT_CHANGED_HERE.includes(field.name));
  return (
    <Panel title={request.details}>
      <table className="sp-details">
        <tbody>
          {shown.map((field) => {
            const label = request.fields[field.name] ?? field.name;
            return (
              <tr key={field.name}>
                <th scope="row">{label}</th>
                <td>
                  {say(field.name, field.value)}
                  <span className="sp-details__by">
                    {request.valueBy(writer(field), times.moment(field.at, now))}
                  </span>
                </td>
                <td className="sp-details__change">
                  {onChange ? (
                    <Button
                      kind="quiet"
                      onClick={() => onChange(field.name)}
                      aria-label={request.changeField(label)}
                    >
                      {request.categoryChange}
                    </Button>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
