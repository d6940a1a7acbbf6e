/** What was handed out and is wrong now, and who got it: a line each, until somebody ticks it off for all laptops. */

import { useState } from "react";
import type { Contradicted } from "../generated/commands";
import { Button } from "../shared/Button";
import { useText } from "../text/text";
import { useNow, useTimes } from "./clock";
import { useAct } from "./commands";
import { useNotes } from "./notes";
import { WhoGotIt } from "./WhoGotIt";
import "./contradictions.css";

interface ContradictionsProps {
  contradicted: Contradicted[];
  /** Whether this person may see requests, and so knows who was told. */
  mayList: boolean;
}

export function Contradictions({ contradicted, mayList }: ContradictionsProps) {
  const { informationSheet: text } = useText();
  const [all, setAll] = useState(false);
  const [shown, setShown] = useState<Contradicted | null>(null);
  const open = contradicted.filter((one) => all || one.tickedOff === null);
  const ticked = contradicted.filter((one) => one.tickedOff !== null).length;
  if (contradicted.length === 0) return null;
  return (
    <section className="sp-contradictions" aria-label={text.contradictions}>
      {open.length > 0 ? (
        <ul>
          {open.map((one) => (
            <li key={one.digest} className="sp-contradiction">
              <Contradiction which={one} mayList={mayList} onWho={() => setShown(one)} />
            </li>
          ))}
        </ul>
      ) : null}
      {ticked > 0 ? (
        <p className="sp-contradictions__ticked">
          {text.tickedOffCount(ticked)}{" "}
          <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.hideTicked : text.showTicked}
          </Button>
        </p>
      ) : null}
      {shown ? <WhoGotIt which={shown} onClose={() => setShown(null)} /> : null}
    </section>
  );
}

interface ContradictionProps {
  which: Contradicted;
  mayList: boolean;
  onWho: () => void;
}

function Contradiction({ which, mayList, onWho }: ContradictionProps) {
  const { informationSheet: text } = useText();
  const { code, version, copies, requests, by, byWithdrawn, reason, title } = which;
  const name = `${code} v${version}`;
  return (
    <>
      <p>
        <span aria-hidden="true">▲ </span>
        <b>{text.contradicted(copies, code, version)}</b>,{" "}
        {by === null ? text.wasWithdrawn(reason) : byWithdrawn ? text.saidOther(by) : text.saysOther(by)}{" "}
        <span>({title})</span>
      </p>
      {requests > 0 && mayList ? (
        <Button onClick={onWho} aria-label={`${text.whoGotIt(requests)}: ${name}`}>
          {text.whoGotIt(requests)}…
        </Button>
      ) : (
        <span>{requests > 0 ? text.whoGotIt(requests) : text.whoGotItNone}</span>
      )}
      <TickOff which={which} mayTick={mayList} />
    </>
  );
}

/** What was on the screen is ticked off: more of it that comes in meanwhile stays open. */
function TickOff({ which, mayTick }: { which: Contradicted; mayTick: boolean }) {
  const { informationSheet: text } = useText();
  const act = useAct("tick_off_contradiction");
  const notes = useNotes();
  const times = useTimes();
  const now = useNow();
  const { code, version, digest, by, withdrawn, copies, tickedOff } = which;
  if (tickedOff) return <span>✓ {text.tickedOffBy(tickedOff.by, times.moment(tickedOff.at, now))}</span>;
  if (!mayTick) return null;
  const tick = async () => {
    if (await act.run({ digest, by, withdrawn, copies })) notes.say(text.tickedOff(code, version));
  };
  return (
    <Button
      kind="quiet"
      busy={act.busy}
      onClick={() => void tick()}
      aria-label={`${text.tickOff}: ${code} v${version}`}
    >
      {text.tickOff}
    </Button>
  );
}
