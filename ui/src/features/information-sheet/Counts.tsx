/** How often a sheet went out: per hour, language and means. */

import { useNow, useTimes } from "../../app/clock";
import type { SheetCount } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

interface CountsProps {
  counts: SheetCount[];
  nameOf: (language: string) => string;
}

export function Counts({ counts, nameOf }: CountsProps) {
  const { informationSheet: text } = useText();
  const times = useTimes();
  const now = useNow();
  const shown = counts.filter((one) => one.copies > 0).sort((one, other) => other.hour - one.hour);
  const total = shown.reduce((sum, one) => sum + one.copies, 0);
  if (total === 0) return null;
  return (
    <Panel title={text.countsTitle} aside={`${text.total}: ${total}`}>
      <table className="sp-table">
        <caption className="sp-visually-hidden">{text.countsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.hour}</th>
            <th scope="col">{text.language}</th>
            <th scope="col">{text.means}</th>
            <th scope="col" className="sp-table__number">
              {text.copies}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={[one.version, one.language, one.means, one.hour].join()}>
              <th scope="row">{times.moment(one.hour, now)}</th>
              <td>
                {nameOf(one.language)}
                <span className="sp-small">v{one.version}</span>
              </td>
              <td>{text.meansOf[one.means] ?? one.means}</td>
              <td className="sp-table__number">{one.copies}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
