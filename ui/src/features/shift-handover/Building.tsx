/** What is broken, who has the keys, and what is nearly gone. */

import { useFieldNames } from "../../app/useFieldNames";
import type { Handover, HandoverStock } from "../../generated/commands";
import { localeOf, useLanguage, useText } from "../../text/text";
import { ActionLine } from "./ActionLine";
import { Lines } from "./Lines";

export function Building({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  const names = useFieldNames();
  return (
    <>
      <Lines
        evenEmpty={handover.notCounted.length === 0}
        title={words.stock}
        list={handover.stock}
        keyOf={(one) => `${one.article}${one.left}`}
        line={(one) => <Stock one={one} />}
      />
      {handover.notCounted.length > 0 ? (
        <p className="sp-mark">▲ {words.notCounted(handover.notCounted.map(names.article).join(", "))}</p>
      ) : null}
      <Lines
        evenEmpty
        title={words.defects}
        list={handover.actions.filter((one) => one.sort === "defect")}
        keyOf={(one) => one.id}
        line={(one) => <ActionLine one={one} at={handover.at} />}
      />
    </>
  );
}

function Stock({ one }: { one: HandoverStock }) {
  const { situation } = useText();
  const names = useFieldNames();
  const locale = localeOf(useLanguage());
  return (
    <>
      <b>{names.article(one.article)}</b>{" "}
      <span className="sp-number">
        {situation.amountOf(one.left.toLocaleString(locale), names.unit(one.article))}
        {one.hoursLeft === null ? "" : `, ${situation.hours(one.hoursLeft)}`}
      </span>
    </>
  );
}
