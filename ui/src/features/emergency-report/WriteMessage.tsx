/** From an emergency report to a message about it, without a name in it. */

import { useDesk } from "../../app/commands";
import { useScreens } from "../../app/screens";
import type { EmergencyReport } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

export function WriteMessage({ report: { id, number } }: { report: EmergencyReport }) {
  const { message } = useText();
  const { go } = useScreens();
  const mayWrite = useDesk()?.me.may.includes("message") ?? false;
  if (!mayWrite) return null;
  return (
    <Button large onClick={() => go({ name: "newMessage", direction: "out", about: { id, number } })}>
      {message.fromItem}…
    </Button>
  );
}
