/** A number that leads to what it is the number of. */

import type { Thing } from "../generated/commands";
import { useScreens } from "./screens";

/** Opens a request, an emergency report, a message or a handover. */
export function useOpenThing(): (thing: Thing) => void {
  const { go, openEmergency } = useScreens();
  return ({ kind, id }) => {
    switch (kind) {
      case "request":
        return go({ name: "request", id });
      case "emergency_report":
        return openEmergency({ report: id });
      case "message":
        return go({ name: "message", id });
      case "shift_handover":
        return go({ name: "handover", id });
    }
  };
}

export function ThingLink({ thing }: { thing: Thing }) {
  const open = useOpenThing();
  return (
    <button type="button" className="sp-link" onClick={() => open(thing)}>
      {thing.number}
    </button>
  );
}
