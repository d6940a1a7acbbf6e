/** What was put on sticks, newest first, and who took it along. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import type { BundleLook } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { HandOverDialog } from "./HandOverForm";
import { numberOf } from "./number";

export function BundleList() {
  const { stick } = useText();
  const bundles = useQueryCommand("list_bundles", {}).data?.bundles;
  const [handing, setHanding] = useState<BundleLook | null>(null);
  return (
    <Panel title={stick.listTitle} aside={bundles?.length || undefined}>
      {bundles?.length === 0 ? <EmptyState>{stick.listNone}</EmptyState> : null}
      <ul className="sp-items sp-stick__bundles">
        {bundles?.map((bundle) => (
          <BundleItem key={bundle.id} bundle={bundle} onHand={() => setHanding(bundle)} />
        ))}
      </ul>
      {handing ? <HandOverDialog bundle={handing} onClose={() => setHanding(null)} /> : null}
    </Panel>
  );
}

function BundleItem({ bundle, onHand }: { bundle: BundleLook; onHand: () => void }) {
  const { stick, common } = useText();
  const times = useTimes();
  const now = useNow();
  const { handedTo, handedAt, madeFor, writtenAt } = bundle;
  const number = numberOf(bundle);
  return (
    <li>
      <b className="sp-stick__item-number">{number}</b>
      <p className="sp-items__words">
        {stick.listItem(stick.madeFor[madeFor], times.moment(writtenAt, now))}
        <span className="sp-small">
          {handedTo === null
            ? stick.notHanded
            : stick.handed(handedTo, handedAt === null ? common.unknown : times.moment(handedAt, now))}
        </span>
      </p>
      {handedTo === null ? (
        <Button kind="quiet" aria-haspopup="dialog" aria-label={`${stick.hand}: ${number}`} onClick={onHand}>
          {stick.hand}…
        </Button>
      ) : null}
    </li>
  );
}
