/** Emergency reports that were begun and not saved: offered back, never filled in by themselves. */

import { useQueryCommand } from "../../app/commands";
import { useScreens } from "../../app/screens";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

export function UnfinishedEmergencies(props: { locked: boolean; present: string | null }) {
  return props.locked ? null : <Listed present={props.present} />;
}

function Listed({ present }: { present: string | null }) {
  const { emergency } = useText();
  const { openEmergency } = useScreens();
  const drafts = useQueryCommand("get_desk", {}).data?.drafts ?? [];
  const unfinished = drafts.filter((one) => one.form === "emergency" && !one.putAway && one.id !== present);
  if (unfinished.length === 0) return null;
  return (
    <p className="sp-actions">
      <span>{emergency.unfinished}</span>
      {unfinished.slice(0, 3).map((one) => (
        <Button key={one.id} onClick={() => openEmergency({ draft: one.id })}>
          {one.title}
        </Button>
      ))}
    </p>
  );
}
