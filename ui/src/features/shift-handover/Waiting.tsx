/** A handover that was offered and that nobody took: the first thing an arriving crew sees. */

import { useNow, useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import type { HandoverRow } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useFocusOnOpen } from "../../shared/focus";
import { useText } from "../../text/text";

export function Waiting({ row }: { row: HandoverRow }) {
  const { shiftHandover: words } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const button = useFocusOnOpen<HTMLButtonElement>();
  return (
    <section className="sp-callout sp-handover__waiting">
      <h2>▲ {words.waiting(row.number, row.leaving, times.moment(row.at, now))}</h2>
      <p>{words.waitingNote}</p>
      <p className="sp-actions">
        <Button ref={button} kind="main" large onClick={() => go({ name: "handover", id: row.id })}>
          {words.open}
        </Button>
      </p>
    </section>
  );
}
