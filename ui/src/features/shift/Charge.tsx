/** Who is in charge, readable from across the room; and what to do when it is nobody, or two. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import type { Desk, InCharge, Shift } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { TakeChargeDialog } from "./TakeChargeDialog";

export function Charge({ shift, me }: { shift: Shift; me: Desk["me"] }) {
  const { shift: words, shell } = useText();
  const { go } = useScreens();
  const [taking, setTaking] = useState(false);
  const { inCharge } = shift;
  const mine = inCharge.length === 1 && inCharge[0]?.volunteer === me.id;
  return (
    <Panel title={words.charge} className="sp-charge">
      <div className="sp-body">
        {inCharge.length === 0 ? (
          <>
            <p className="sp-charge__name">{words.nobody}</p>
            <p>{words.nobodyNote}</p>
          </>
        ) : null}
        {inCharge.length > 1 ? (
          <div className="sp-callout">
            <h3>▲ {words.two}</h3>
            <p>{words.twoNote}</p>
          </div>
        ) : null}
        <div className="sp-charge__people">
          {inCharge.map((one) => (
            <Person key={`${one.volunteer}${one.since}`} one={one} here={isHere(one, shift)} />
          ))}
        </div>
        <div className="sp-actions">
          <Button kind={mine ? "main" : "plain"} onClick={() => go({ name: "handover" })}>
            {shell.screens.handover}
          </Button>
          {me.may.includes("lead") && !mine ? (
            <Button kind={inCharge.length === 1 ? "plain" : "main"} onClick={() => setTaking(true)}>
              {words.take}
            </Button>
          ) : null}
        </div>
      </div>
      {taking ? <TakeChargeDialog first={inCharge.length === 0} onClose={() => setTaking(false)} /> : null}
    </Panel>
  );
}

function Person({ one, here }: { one: InCharge; here: boolean }) {
  const { shift: words } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <div className="sp-charge__person">
      <p className="sp-charge__name">{one.name}</p>
      <p className="sp-number">{words.since(times.moment(one.since, now), times.age(one.since, now))}</p>
      {one.handover ? <p className="sp-soft">{words.byHandover(one.handover)}</p> : null}
      {one.reason ? <p className="sp-soft">{words.withoutHandover(one.reason)}</p> : null}
      {here ? null : (
        <p>
          <span className="sp-mark">▲ {words.notHere}</span>
        </p>
      )}
      {one.tooLong ? (
        <p>
          <span className="sp-mark">▲ {words.tooLong}</span>
        </p>
      ) : null}
    </div>
  );
}

/** Whoever is in charge may be known here without an account. */
function isHere({ volunteer, name }: InCharge, { here }: Shift): boolean {
  return here.some((one) => (volunteer !== null && one.volunteer === volunteer) || one.name === name);
}
