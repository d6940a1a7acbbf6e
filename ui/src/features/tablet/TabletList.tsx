/** The tablets that wait, each with the code that it shows, and those that are in. */

import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import type { Tablet, Tablets } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function TabletList({ tablets, may }: { tablets: Tablets; may: boolean }) {
  const { tablet } = useText();
  const waiting = tablets.tablets.filter((one) => one.stage === "waiting");
  const admitted = tablets.tablets.filter((one) => one.stage === "admitted");
  return (
    <div className="sp-column">
      <Panel title={tablet.waitingTitle} aside={waiting.length > 0 ? waiting.length : undefined}>
        {waiting.length === 0 ? <EmptyState>{tablet.waitingNone}</EmptyState> : null}
        <ul className="sp-items" aria-live="polite">
          {waiting.map((one) => (
            <Waiting key={one.id} tablet={one} may={may} />
          ))}
        </ul>
      </Panel>
      <Panel title={tablet.admittedTitle} aside={`${admitted.length} / ${tablets.most}`}>
        {admitted.length === 0 ? <EmptyState>{tablet.admittedNone}</EmptyState> : null}
        <ul className="sp-items">
          {admitted.map((one) => (
            <Admitted key={one.id} tablet={one} may={may} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function Waiting({ tablet, may }: { tablet: Tablet; may: boolean }) {
  const { tablet: words } = useText();
  const times = useTimes();
  const admit = useAct("admit_tablet");
  const answer = (yes: boolean) => void admit.run({ tablet: tablet.id, admit: yes });
  return (
    <li>
      <p className="sp-items__words">
        <b className="sp-tablet-code">{tablet.code}</b>{" "}
        <span className="sp-soft">{words.knockedAt(times.clock(tablet.knockedAt))}</span>
      </p>
      {may ? (
        <span className="sp-actions">
          <Button
            kind="main"
            aria-label={words.admitOne(tablet.code)}
            busy={admit.busy}
            onClick={() => answer(true)}
          >
            {words.admit}
          </Button>
          <Button aria-label={words.refuseOne(tablet.code)} onClick={() => answer(false)}>
            {words.refuse}
          </Button>
        </span>
      ) : null}
    </li>
  );
}

function Admitted({ tablet, may }: { tablet: Tablet; may: boolean }) {
  const { tablet: words } = useText();
  const times = useTimes();
  const now = useNow();
  const admit = useAct("admit_tablet");
  return (
    <li>
      <div className="sp-items__words">
        <p>
          <b>{words.called(tablet.code)}</b> · {tablet.who ?? words.nobody}
        </p>
        <p className="sp-soft">{words.seenAt(times.moment(tablet.seenAt, now))}</p>
      </div>
      {may ? (
        <Button
          aria-label={words.sendAwayOne(tablet.code)}
          busy={admit.busy}
          onClick={() => void admit.run({ tablet: tablet.id, admit: false })}
        >
          {words.sendAway}
        </Button>
      ) : null}
    </li>
  );
}
