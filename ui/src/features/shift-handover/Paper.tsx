/** The handover on paper: without what was typed about people, unless somebody asks for it. */

import { usePrinting } from "../../app/documents";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

interface PaperProps {
  /** Null for how it would be now. */
  id: string | null;
  may: string[];
}

export function Paper({ id, may }: PaperProps) {
  const { shiftHandover: words } = useText();
  const { print, busy } = usePrinting("print_handover");
  if (!may.includes("print")) return null;
  return (
    <span className="sp-actions sp-handover__paper">
      <Button busy={busy} onClick={() => void print({ id, personal: false })}>
        {words.printWithout}
      </Button>
      <Button kind="quiet" busy={busy} onClick={() => void print({ id, personal: true })}>
        {words.printWith}
      </Button>
    </span>
  );
}
