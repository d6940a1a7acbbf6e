/** What was handed out and is wrong now, and who got it: a line each, until somebody puts it aside. */

import { useState } from "react";
import type { Contradicted } from "../generated/commands";
import { Button } from "../shared/Button";
import { useText } from "../text/text";
import { useKept } from "./kept";
import { WhoGotIt } from "./WhoGotIt";
import "./contradictions.css";

interface ContradictionsProps {
  contradicted: Contradicted[];
  /** Whether this person may see requests. */
  mayList: boolean;
}

/** Another version that says something else is told anew. */
const keyOf = ({ digest, by }: Contradicted) => `${digest}/${by ?? ""}`;

export function Contradictions({ contradicted, mayList }: ContradictionsProps) {
  const { informationSheet: text } = useText();
  const [aside, setAside] = useKept<string[]>("contradicted", []);
  const [shown, setShown] = useState<Contradicted | null>(null);
  const open = contradicted.filter((one) => !aside.includes(keyOf(one)));
  const put = contradicted.length - open.length;
  if (contradicted.length === 0) return null;
  return (
    <section className="sp-contradictions" aria-label={text.contradictions}>
      {open.length > 0 ? (
        <ul>
          {open.map((one) => (
            <li key={one.digest} className="sp-contradiction">
              <Contradiction
                which={one}
                mayList={mayList}
                onWho={() => setShown(one)}
                onAside={() => setAside([...aside, keyOf(one)])}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {put > 0 ? (
        <p className="sp-contradictions__aside">
          {text.putAside(put)}{" "}
          <Button kind="quiet" onClick={() => setAside([])}>
            {text.showAgain}
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
  onAside: () => void;
}

function Contradiction({ which, mayList, onWho, onAside }: ContradictionProps) {
  const { informationSheet: text } = useText();
  const { code, version, copies, requests, by, reason, title } = which;
  const name = `${code} v${version}`;
  return (
    <>
      <p>
        <span aria-hidden="true">▲ </span>
        <b>{text.contradicted(copies, code, version)}</b>,{" "}
        {by === null ? text.wasWithdrawn(reason) : text.saysOther(by)} <span>({title})</span>
      </p>
      {requests > 0 && mayList ? (
        <Button onClick={onWho} aria-label={`${text.whoGotIt(requests)}: ${name}`}>
          {text.whoGotIt(requests)}…
        </Button>
      ) : (
        <span>{requests > 0 ? text.whoGotIt(requests) : text.whoGotItNone}</span>
      )}
      <Button kind="quiet" onClick={onAside} aria-label={`${text.aside}: ${name}`}>
        {text.aside}
      </Button>
    </>
  );
}
