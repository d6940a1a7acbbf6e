/** In the head of every screen: the other laptops, and whose clock differs, and what stands aside. Leads to the laptops. */

import type { Desk } from "../generated/commands";
import { useText } from "../text/text";
import { useTimes } from "./clock";
import { useScreens } from "./screens";

export function OthersFact({ desk }: { desk: Desk }) {
  const { laptop } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const { paired, inTouch, aside } = desk.laptops;
  if (paired === 0 && aside === 0) return null;
  const [clock] = desk.clock.otherLaptops;
  const off = clock ? times.duration(Math.abs(clock.aheadSeconds) * 1000) : "";
  return (
    <span>
      {paired === 0 ? null : (
        <button type="button" className="sp-head__link" onClick={() => go({ name: "laptops" })}>
          <span aria-hidden="true">{inTouch === paired ? "● " : "○ "}</span>
          {inTouch === paired
            ? laptop.bar(paired)
            : inTouch === 0
              ? laptop.barNone(paired)
              : laptop.barSome(inTouch, paired)}
        </button>
      )}
      {aside === 0 ? null : (
        <>
          {" "}
          <button type="button" className="sp-head__link" onClick={() => go({ name: "laptops" })}>
            <span aria-hidden="true">◆ </span>
            {laptop.barAside(aside)}
          </button>
        </>
      )}
      {clock ? (
        <span className="sp-head__fact--trouble">
          ▲ {laptop.barClock(laptop.called(clock.name, clock.letter), off)}
        </span>
      ) : null}
    </span>
  );
}
