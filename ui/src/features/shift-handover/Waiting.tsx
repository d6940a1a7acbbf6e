/** A handover that nobody took: offered, the first thing an arriving crew sees; or refused, with the way to the reason. */

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
  const refused = row.stage === "refused";
  const moment = times.moment(row.at, now);
  return (
    <section className="sp-callout sp-handover__waiting">
      <h2>▲ {refused ? words.waitingRefused(row.number) : words.waiting(row.number, row.leaving, moment)}</h2>
      <p>{refused ? words.waitingRefusedNote : words.waitingNote}</p>
      <p className="sp-actions">
        <Button
          ref={refused ? undefined : button}
          kind={refused ? "plain" : "main"}
          large={!refused}
          onClick={() => go({ name: "handover", id: row.id })}
        >
          {refused ? words.openRefused : words.open}
        </Button>
      </p>
    </section>
  );
}
