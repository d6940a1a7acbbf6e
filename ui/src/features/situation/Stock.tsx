/** What runs down: those that run short first, each with how long it lasts and who has to know. */

import { useNow, useTimes } from "../../app/clock";
import { useFieldNames } from "../../app/useFieldNames";
import type { StockCount, StockNow } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { localeOf, useLabel, useLanguage, useText } from "../../text/text";

interface StockProps {
  stock: StockNow[];
  mayCount: boolean;
  onCount: (one: StockNow) => void;
}

export function Stock({ stock, mayCount, onCount }: StockProps) {
  const { situation: words } = useText();
  return (
    <Panel title={words.stock} className="sp-stock">
      <table className="sp-table">
        <caption className="sp-visually-hidden">{words.stock}</caption>
        <thead>
          <tr>
            <th scope="col">{words.article}</th>
            <th scope="col">{words.left}</th>
            <th scope="col">{words.lasts}</th>
            <th scope="col">{words.counted}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {stock.map((one) => (
            <Row key={one.article} one={one} mayCount={mayCount} onCount={() => onCount(one)} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ one, mayCount, onCount }: { one: StockNow; mayCount: boolean; onCount: () => void }) {
  const { situation: words } = useText();
  const label = useLabel();
  const names = useFieldNames();
  const informs = names.articleOf(one.article)?.informs;
  const each = (cell: (count: StockCount) => React.ReactNode) =>
    one.counts.map((count) => <div key={count.id}>{cell(count)}</div>);
  return (
    <tr className={one.short ? "sp-stock__short" : undefined}>
      <th scope="row">
        <b>{names.article(one.article)}</b>
        {one.short ? <span className="sp-mark sp-stock__mark">▲ {words.isShort}</span> : null}
        {one.counts.length > 1 ? <span className="sp-mark sp-stock__mark">▲ {words.twoCounts}</span> : null}
        {one.short && informs ? <span className="sp-small">{words.tells(label(informs))}</span> : null}
      </th>
      <td>
        {one.counts.length === 0 ? <span className="sp-soft">{words.notCounted}</span> : null}
        {each((count) => (
          <Left count={count} unit={names.unit(one.article)} />
        ))}
      </td>
      <td>
        {each((count) => (
          <Lasts count={count} />
        ))}
      </td>
      <td>
        {each((count) => (
          <Counted count={count} />
        ))}
      </td>
      <td>
        {mayCount ? (
          <Button aria-label={words.countOf(names.article(one.article))} onClick={onCount}>
            {words.count}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

function Left({ count, unit }: { count: StockCount; unit: string }) {
  const { situation: words } = useText();
  const locale = localeOf(useLanguage());
  return <b className="sp-number">{words.amountOf(count.left.toLocaleString(locale), unit)}</b>;
}

function Lasts({ count }: { count: StockCount }) {
  const { situation: words } = useText();
  if (count.hoursLeft === null) return <span className="sp-soft">{words.noUse}</span>;
  if (count.hoursLeft <= 0) return <b>▲ {words.hoursGone}</b>;
  return <b className="sp-number">{words.hours(count.hoursLeft)}</b>;
}

function Counted({ count }: { count: StockCount }) {
  const { situation: words } = useText();
  const times = useTimes();
  const now = useNow();
  return <span className="sp-soft sp-number">{words.countedBy(count.by, times.moment(count.at, now))}</span>;
}
