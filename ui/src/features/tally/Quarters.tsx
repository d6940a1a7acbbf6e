/** Visitors per quarter of an hour: bars to see, a table to read. */

import { useTimes } from "../../app/clock";
import type { QuarterCount } from "../../generated/commands";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function Quarters({ quarters }: { quarters: QuarterCount[] }) {
  const { tally } = useText();
  const times = useTimes();
  const busiest = quarters.reduce<QuarterCount | null>(
    (most, one) => (most && most.count >= one.count ? most : one),
    null,
  );
  if (!busiest || busiest.count === 0)
    return (
      <Panel title={tally.chart} className="sp-tally__chart">
        <EmptyState>{tally.none}</EmptyState>
      </Panel>
    );
  return (
    <Panel title={tally.chart} aside={tally.lastHours} className="sp-tally__chart">
      <Bars quarters={quarters.slice(-SHOWN)} most={busiest.count} />
      <p className="sp-tally__busiest">{tally.chartSummary(busiest.count, times.clock(busiest.start))}</p>
      <details className="sp-tally__details">
        <summary>{tally.table}</summary>
        <QuarterTable quarters={quarters} />
      </details>
    </Panel>
  );
}

/** Three hours fit beside the buttons; the table has the whole day. */
const SHOWN = 12;
const BAR_WIDTH = 20;
const GAP = 4;
const HEIGHT = 120;
const LABEL_HEIGHT = 22;
const HOUR_MS = 3_600_000;

/** Drawn for the eye only: the table says the same. */
function Bars({ quarters, most }: { quarters: QuarterCount[]; most: number }) {
  const times = useTimes();
  const width = quarters.length * (BAR_WIDTH + GAP) + GAP + BAR_WIDTH;
  return (
    <div className="sp-tally__bars">
      <svg aria-hidden="true" width={width} height={HEIGHT + LABEL_HEIGHT} className="sp-tally__svg">
        {quarters.map((quarter, place) => {
          const height = Math.round((quarter.count / most) * (HEIGHT - 16));
          const x = place * (BAR_WIDTH + GAP);
          const now = place === quarters.length - 1;
          return (
            <g key={quarter.start}>
              <rect
                className={now ? "sp-tally__bar sp-tally__bar--now" : "sp-tally__bar"}
                x={x}
                y={HEIGHT - Math.max(height, 1)}
                width={BAR_WIDTH}
                height={Math.max(height, 1)}
              />
              {quarter.count > 0 ? (
                <text x={x + BAR_WIDTH / 2} y={HEIGHT - height - 4} textAnchor="middle">
                  {quarter.count}
                </text>
              ) : null}
              {quarter.start % HOUR_MS === 0 ? (
                <text x={x} y={HEIGHT + 17}>
                  {times.clock(quarter.start)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function QuarterTable({ quarters }: { quarters: QuarterCount[] }) {
  const { tally } = useText();
  const times = useTimes();
  return (
    <table className="sp-table">
      <caption className="sp-visually-hidden">{tally.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{tally.quarter}</th>
          <th scope="col" className="sp-table__number">
            {tally.visitors}
          </th>
        </tr>
      </thead>
      <tbody>
        {quarters.toReversed().map((quarter) => (
          <tr key={quarter.start}>
            <th scope="row">{times.clock(quarter.start)}</th>
            <td className="sp-table__number">{quarter.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
