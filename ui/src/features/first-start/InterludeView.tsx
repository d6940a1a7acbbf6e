/** What must be read once: a recovery code, what a copy brought, a new letter. */

import { useInterlude } from "../../app/interlude";
import type { Look } from "../../generated/commands";
import { ContinuedScreen } from "./ContinuedScreen";
import { JoiningScreen } from "./JoiningScreen";
import { NewLetterScreen } from "./NewLetterScreen";
import { RecoveryCodeScreen } from "./RecoveryCodeScreen";
import "./first-start.css";

export function InterludeView({ look }: { look: Look }) {
  const { interlude, done, readLetter } = useInterlude();
  if (interlude?.kind === "recoveryCode")
    return <RecoveryCodeScreen {...interlude} signedIn={look.stage === "open"} onDone={done} />;
  if (interlude?.kind === "continued")
    return <ContinuedScreen continued={interlude.continued} onDone={done} />;
  if (interlude?.kind === "joining") return <JoiningScreen />;
  const letter = look.newLetter;
  return letter ? <NewLetterScreen letter={letter} onDone={() => readLetter(letter)} /> : null;
}
