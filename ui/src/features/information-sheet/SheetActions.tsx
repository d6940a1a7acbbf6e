/** What may be done with a version besides handing it out: what is needed at the desk, and what decides over it. */

import { useScreens } from "../../app/screens";
import type { SheetPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { useLetters } from "./useLetters";
import { mayBeHandedOut, toneOf } from "./useStanding";

export type Ask = "print" | "aloud" | "approve" | "withdraw";

interface SheetActionsProps {
  page: SheetPage;
  may: string[];
  onAsk: (ask: Ask) => void;
}

/** Nothing of a version that does not hold is printed or read to anybody. */
export function SheetActions({ page, may, onAsk }: SheetActionsProps) {
  const { informationSheet: text } = useText();
  const goesOut = mayBeHandedOut(page.summary);
  const mayPrint = may.includes("print") && goesOut;
  const print = useLetters("P", () => onAsk("print"), mayPrint);
  const aloud = useLetters("V", () => onAsk("aloud"), goesOut);
  if (!goesOut) return null;
  return (
    <div className="sp-sheets__actions">
      {mayPrint ? (
        <Button shortcut={print.hint} onClick={() => onAsk("print")}>
          {text.print}
        </Button>
      ) : null}
      <Button shortcut={aloud.hint} onClick={() => onAsk("aloud")}>
        {text.readAloud}
      </Button>
    </div>
  );
}

export function SheetDecisions({ page, may, onAsk }: SheetActionsProps) {
  const { informationSheet: text } = useText();
  const { go } = useScreens();
  const { code, digest, standing, approved, asksContradiction } = page.summary;
  const mayWrite = may.includes("log");
  const decides = may.includes("approve");
  const tone = toneOf(standing);
  const newVersion = () => go({ name: "sheet", code, digest, edit: true });
  useShortcut("Alt+N", newVersion, { enabled: mayWrite });
  return (
    <div className="sp-sheets__actions">
      {mayWrite ? (
        <Button shortcut="Alt N" onClick={newVersion}>
          {text.newVersion}
        </Button>
      ) : null}
      {decides && (standing === "draft" || (tone === "holds" && (!approved || asksContradiction))) ? (
        <Button kind={standing === "draft" ? "main" : "plain"} onClick={() => onAsk("approve")}>
          {text.approve}
        </Button>
      ) : null}
      {decides && standing === "approved" ? (
        <Button kind="main" onClick={() => onAsk("approve")}>
          {text.publish}
        </Button>
      ) : null}
      {decides && (tone !== "over" || standing === "expired") ? (
        <Button kind="quiet" onClick={() => onAsk("withdraw")}>
          {text.withdraw}
        </Button>
      ) : null}
    </div>
  );
}
