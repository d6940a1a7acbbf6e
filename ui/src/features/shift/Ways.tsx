/** The ways to everything that a shift keeps up with, each with what waits there. */

import { type Screen, useScreens } from "../../app/screens";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { useWaiting } from "./useWaiting";

type WayName = Exclude<Screen["name"], "request" | "sheet">;

export function Ways() {
  const { shift: words, shell } = useText();
  const { go } = useScreens();
  const waiting = useWaiting();
  return (
    <Panel title={words.ways} className="sp-ways">
      <ul className="sp-ways__list">
        {waiting.map(({ name, says, waits }) => (
          <li key={name}>
            <button type="button" className="sp-way" onClick={() => go({ name: name as WayName } as Screen)}>
              <b>{shell.screens[name]}</b>{" "}
              <span className={waits ? "sp-mark" : "sp-soft"}>
                {waits ? <span aria-hidden="true">▲ </span> : null}
                {says}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
