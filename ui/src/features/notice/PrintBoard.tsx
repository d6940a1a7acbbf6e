/** The board on paper, for the wall. */

import { usePrinting } from "../../app/documents";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

export function PrintBoard() {
  const { notice } = useText();
  const { print, busy } = usePrinting("print_board");
  return (
    <span className="sp-actions">
      <Button busy={busy} onClick={() => void print({ format: "a4" })}>
        {notice.printA4}
      </Button>
      <Button busy={busy} onClick={() => void print({ format: "a3" })}>
        {notice.printA3}
      </Button>
    </span>
  );
}
