/** Everything behind the passphrase, and what must be read before it. */

import { ExercisePanel } from "../features/exercise/ExercisePanel";
import { InterludeView } from "../features/first-start/InterludeView";
import { Lock } from "../features/lock/Lock";
import type { Look } from "../generated/commands";
import { AutoLock } from "./AutoLock";
import { useQueryCommand } from "./commands";
import { KeysCardProvider } from "./KeysCard";
import { QuickLineProvider } from "./quickLine";
import { IntakeView, ScreenView } from "./ScreenView";
import { MainKeys, Shell } from "./Shell";

const BATTERY_MS = 60_000;

export function Behind({ look, readFirst }: { look: Look; readFirst: boolean }) {
  if (look.stage === "open" && !readFirst) return <Open look={look} />;
  return (
    <Shell look={look} desk={undefined}>
      {readFirst ? <InterludeView look={look} /> : <Lock />}
    </Shell>
  );
}

function Open({ look }: { look: Look }) {
  // Nobody tells how long the battery lasts.
  const desk = useQueryCommand("get_desk", {}, { everyMs: BATTERY_MS }).data;
  const intake = look.tablet === "intake";
  return (
    <QuickLineProvider intake={intake}>
      <Shell look={look} desk={desk} keys={<MainKeys intake={intake} />}>
        {desk ? <AutoLock minutes={desk.settings.lockAfterMinutes} /> : null}
        {desk?.point.exercise && !intake ? <ExercisePanel /> : null}
        <KeysCardProvider>{intake ? <IntakeView /> : <ScreenView />}</KeysCardProvider>
      </Shell>
    </QuickLineProvider>
  );
}
