/** Looking what is on a stick. Nothing is taken over yet. */

import { useAct } from "../../app/commands";
import type { StickLook } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

interface FromStickProps {
  folder: string;
  onMissing: () => void;
  onFound: (found: StickLook) => void;
}

export function FromStick({ folder, onMissing, onFound }: FromStickProps) {
  const { stick } = useText();
  const act = useAct("look_at_stick");
  const look = async () => {
    if (!folder) return onMissing();
    const found = await act.run({ folder, passphrase: null });
    if (found) onFound(found);
  };
  return (
    <Panel title={stick.fromTitle}>
      <div className="sp-body">
        <p className="sp-soft">{stick.fromIntro}</p>
        <div className="sp-actions">
          <Button large busy={act.busy} onClick={() => void look()}>
            {stick.look}
          </Button>
          <span role="status">{act.busy ? <b>{stick.looks}</b> : ""}</span>
        </div>
      </div>
    </Panel>
  );
}
