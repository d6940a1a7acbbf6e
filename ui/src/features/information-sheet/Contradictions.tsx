/** What was handed out and is wrong now, and who got it. */

import { useState } from "react";
import type { Contradicted } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { WhoGotIt } from "./WhoGotIt";

interface ContradictionsProps {
  contradicted: Contradicted[];
  /** Whether this person may see requests. */
  mayList: boolean;
}

export function Contradictions({ contradicted, mayList }: ContradictionsProps) {
  const { informationSheet: text } = useText();
  const [shown, setShown] = useState<Contradicted | null>(null);
  if (contradicted.length === 0) return null;
  return (
    <>
      <ul className="sp-contradictions">
        {contradicted.map((one) => (
          <li key={one.digest}>
            <p>
              <span aria-hidden="true">▲ </span>
              <b>{text.contradicted(one.copies, one.code, one.version)}</b>,{" "}
              {one.by === null ? text.wasWithdrawn(one.reason) : text.saysOther(one.by)}
              <span className="sp-small">{one.title}</span>
            </p>
            {one.requests > 0 && mayList ? (
              <Button onClick={() => setShown(one)}>{text.whoGotIt(one.requests)}…</Button>
            ) : (
              <span>{one.requests > 0 ? text.whoGotIt(one.requests) : text.whoGotItNone}</span>
            )}
          </li>
        ))}
      </ul>
      {shown ? <WhoGotIt which={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}
