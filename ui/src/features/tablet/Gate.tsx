/**
 * Stands between a tablet and the program: nothing of it is shown before the coordinator let this tablet in. When the
 * laptop is out of reach, or the tablet was sent away, what was typed stays in the page and is offered again.
 */

import { type ReactNode, useEffect, useState } from "react";
import type { Doorstep } from "../../backend/tablet";
import { Awake } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { Door } from "./Door";
import { useStanding } from "./useStanding";
import "../../shared/columns.css";
import "./tablet.css";

export function Gate({ doorstep, children }: { doorstep: Doorstep; children: ReactNode }) {
  const { standing, lost, inReach, knock } = useStanding(doorstep);
  const inside = standing?.standing === "admitted";
  const [entered, setEntered] = useState(false);
  if (inside && !entered) setEntered(true);
  useEffect(() => {
    document.documentElement.classList.add("sp-on-tablet");
    return () => document.documentElement.classList.remove("sp-on-tablet");
  }, []);
  return (
    <>
      {inReach ? null : <OutOfReach inside={inside} />}
      {entered ? (
        <div className="sp-gate" hidden={!inside}>
          <Awake awake={inside}>{children}</Awake>
        </div>
      ) : null}
      {inside ? null : <Door standing={standing} lost={lost} onKnock={knock} />}
    </>
  );
}

function OutOfReach({ inside }: { inside: boolean }) {
  const { tablet } = useText();
  return (
    <p className="sp-out-of-reach" role="alert">
      <b>
        <span aria-hidden="true">▲ </span>
        {tablet.outOfReach}
      </b>{" "}
      {inside ? tablet.outOfReachTyped : tablet.outOfReachWait}
    </p>
  );
}
