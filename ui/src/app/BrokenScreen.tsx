/** Stands where a screen cannot be drawn: what happened, that nothing is lost, and the way on. */

import { Button } from "../shared/Button";
import { useFocusOnOpen } from "../shared/focus";
import { useShortcut } from "../shared/shortcuts";
import { useText } from "../text/text";
import { Page } from "./Page";
import { useScreens } from "./screens";

export function BrokenScreen({ onAgain }: { onAgain: () => void }) {
  const { shell, request } = useText();
  const { go, openEmergency } = useScreens();
  const back = useFocusOnOpen<HTMLButtonElement>();
  const toDesk = () => go({ name: "desk" });
  useShortcut("Escape", toDesk);
  // Works here too when it is the emergency report that cannot be drawn.
  useShortcut("F1", () => openEmergency());
  return (
    <Page
      title={shell.broken}
      keys={[
        { keys: ["Esc"], does: shell.toDesk, run: toDesk },
        { keys: ["F1"], does: request.keyEmergency, run: () => openEmergency() },
      ]}
    >
      <div className="sp-broken" role="alert">
        <h1>{shell.broken}</h1>
        <p>{shell.brokenKept}</p>
        <p className="sp-actions">
          <Button ref={back} kind="main" shortcut="Esc" onClick={toDesk}>
            {shell.toDesk}
          </Button>
          <Button onClick={onAgain}>{shell.again}</Button>
        </p>
      </div>
    </Page>
  );
}
