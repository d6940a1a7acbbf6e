/** What became of what was taken over, from whatever it came on. */

import type { ReactNode } from "react";
import type { StickTaken } from "../generated/commands";
import { Button } from "../shared/Button";
import { useText } from "../text/text";
import { useScreens } from "./screens";
import "./taken.css";

interface TakenWordsProps {
  taken: StickTaken;
  /** What else there is to do now. */
  children?: ReactNode;
}

export function TakenWords({ taken, children }: TakenWordsProps) {
  const { stick } = useText();
  const { go } = useScreens();
  const lines = [
    { sign: "▲", count: taken.newEmergencyReports, words: stick.newEmergencies, strong: true },
    { sign: "✓", count: taken.newRequests, words: stick.newRequests, strong: true },
    { sign: "✓", count: taken.newEntries, words: stick.newEntries },
    { sign: "=", count: taken.known, words: stick.known },
    { sign: "◆", count: taken.toCheck, words: stick.toCheck, strong: true },
    { sign: "▲", count: taken.aside, words: stick.aside },
    { sign: "▲", count: taken.unknown, words: stick.unknown },
  ].filter((line) => line.count > 0);
  return (
    <>
      <ul className="sp-taken">
        {lines.length === 0 && !taken.newReceipt ? <li>{stick.takeNothing}</li> : null}
        {taken.newReceipt ? (
          <li>
            <span aria-hidden="true">✓</span>
            <b>{stick.receiptTaken}</b>
          </li>
        ) : null}
        {lines.map((line) => (
          <li key={line.words(line.count)}>
            <span aria-hidden="true">{line.sign}</span>
            {line.strong ? <b>{line.words(line.count)}</b> : line.words(line.count)}
          </li>
        ))}
      </ul>
      <div className="sp-actions">
        <Button kind="main" large onClick={() => go({ name: "desk" })}>
          {stick.toDesk}
        </Button>
        {children}
      </div>
    </>
  );
}
