/** One waits to be taken over: whoever offers another says that it may lapse. */

import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useText } from "../../text/text";

interface OfferAnywayProps {
  number: string;
  busy: boolean;
  onAnyway: () => void;
  onClose: () => void;
}

export function OfferAnyway({ number, busy, onAnyway, onClose }: OfferAnywayProps) {
  const { shiftHandover: words } = useText();
  return (
    <Dialog title={words.anywayTitle(number)} onClose={onClose}>
      <p>{words.anywayNote}</p>
      <div className="sp-actions">
        <Button kind="main" onClick={onClose} shortcut="Esc">
          {words.anywayNot}
        </Button>
        <Button busy={busy} onClick={onAnyway}>
          {words.anyway(number)}
        </Button>
      </div>
    </Dialog>
  );
}
