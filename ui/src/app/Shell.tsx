/** The frame of every screen behind the passphrase: emergency bar, the screen, and an emergency report over it. */

import type { ReactNode } from "react";
import { EmergencyBar } from "../features/emergency-report/EmergencyBar";
import { EmergencyScreen } from "../features/emergency-report/EmergencyScreen";
import { BatteryBar } from "../features/shift-handover/BatteryBar";
import type { Desk, Look } from "../generated/commands";
import { Boundary } from "../shared/Boundary";
import { Awake, useShortcut } from "../shared/shortcuts";
import { BrokenScreen } from "./BrokenScreen";
import { Frame } from "./Frame";
import { useLock } from "./lock";
import { useNotesOfScreen } from "./notes";
import { useScreens } from "./screens";

interface ShellProps {
  look: Look;
  desk: Desk | undefined;
  /** Keys that also work while an emergency report lies over the screen. */
  keys?: ReactNode;
  children: ReactNode;
}

export function Shell({ look, desk, keys, children }: ShellProps) {
  const { emergency, openEmergency, visit } = useScreens();
  const lock = useLock();
  useNotesOfScreen(visit);
  const covered = emergency !== null;
  useShortcut("F1", () => openEmergency(), {
    global: true,
    always: true,
    enabled: look.stage !== "closed" && !covered,
  });
  useShortcut(["F9", "Control+l", "Control+L"], () => void lock(), {
    global: true,
    enabled: look.stage === "open",
  });
  return (
    <Frame look={look} desk={desk} bar={<Bars look={look} desk={desk} />}>
      {keys}
      <div className="sp-screen" hidden={covered}>
        <Awake awake={!covered}>
          <Boundary of={visit} instead={(again) => <BrokenScreen onAgain={again} />}>
            {children}
          </Boundary>
        </Awake>
      </div>
      {covered ? (
        <div className="sp-screen">
          <Boundary of={emergency} instead={(again) => <BrokenScreen onAgain={again} />}>
            <EmergencyScreen which={emergency} locked={look.stage === "locked"} />
          </Boundary>
        </div>
      ) : null}
    </Frame>
  );
}

/** What stays in sight on every screen until somebody did something about it. */
function Bars({ look, desk }: { look: Look; desk: Desk | undefined }) {
  return (
    <>
      <BatteryBar desk={desk} />
      <EmergencyBar look={look} desk={desk} />
    </>
  );
}

/** The keys that lead to the main screens, for whoever is signed in. */
export function MainKeys({ intake }: { intake: boolean }) {
  const { go, screen, emergency, closeEmergency } = useScreens();
  const newRequest = () => {
    // The request that was being typed lies below the report: it comes back as it was.
    if (emergency && screen.name === "newRequest") closeEmergency();
    else go({ name: "newRequest" });
  };
  useShortcut("F2", newRequest, { global: true });
  useShortcut("F3", () => go({ name: "tally" }), { global: true });
  useShortcut("F4", () => go({ name: "search" }), { global: true, enabled: !intake });
  useShortcut("F6", () => go({ name: "sheets" }), { global: true, enabled: !intake });
  useShortcut("F8", () => go({ name: "shift" }), { global: true, enabled: !intake });
  return null;
}
