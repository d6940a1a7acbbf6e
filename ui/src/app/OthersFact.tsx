/** In the head of every screen: the other laptops, and whose clock differs, and what stands aside. Leads to the laptops. */

import type { Desk } from "../generated/commands";
import { useText } from "../text/text";
import { useTimes } from "./clock";
import { useScreens } from "./screens";

/** Clocks that are closer together say the same. */
const AGREE_SECONDS = 120;

export function OthersFact({ desk }: { desk: Desk }) {
  const { laptop } = useText();
  const { go } = useScreens();
  const clocks = useClocks(desk);
  const { paired, inTouch, aside } = desk.laptops;
  if (paired === 0 && aside === 0) return null;
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
      {clocks ? <span className="sp-head__fact--trouble">▲ {clocks}</span> : null}
    </span>
  );
}

/** Which clock may be wrong: of two nobody knows, and one that differs from all others is probably it. */
function useClocks({ clock: { otherLaptops }, laptops: { paired } }: Desk): string | null {
  const { laptop } = useText();
  const times = useTimes();
  const [first, ...more] = otherLaptops;
  if (!first) return null;
  const off = times.duration(Math.abs(first.aheadSeconds) * 1000);
  const name = laptop.called(first.name, first.letter);
  if (paired === 1) return laptop.barClocks(name, off);
  const agree = more.every((other) => Math.abs(other.aheadSeconds - first.aheadSeconds) < AGREE_SECONDS);
  return otherLaptops.length === paired && agree ? laptop.barOwnClock(off) : laptop.barClock(name, off);
}
