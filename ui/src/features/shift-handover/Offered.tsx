/** A handover that was offered: read and ticked part by part, asked about, and taken over or refused. */

import { useEffect, useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { WhereaboutsLine, WhereaboutsOf } from "../../app/WhereaboutsLine";
import type { Handover, HandoverRow } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AcceptDialog } from "./AcceptDialog";
import { focusOnNext } from "./nextStep";
import { Paper } from "./Paper";
import { Questions } from "./Questions";
import { RefuseDialog } from "./RefuseDialog";
import { Sections } from "./Sections";
import { Stage } from "./Stage";
import { useDigits } from "./useDigits";

interface OfferedProps {
  id: string;
  /** A question that somebody goes on writing. */
  draft: string | undefined;
  may: string[];
}

export function Offered({ id, draft, may }: OfferedProps) {
  const { data: handover, error } = useQueryCommand("get_handover", { id }, { keepPrevious: true });
  return handover?.row ? (
    <Content handover={handover} row={handover.row} draft={draft} may={may} />
  ) : (
    <Unread error={error} />
  );
}

interface ContentProps {
  handover: Handover;
  row: HandoverRow;
  draft: string | undefined;
  may: string[];
}

function Content({ handover, row, draft, may }: ContentProps) {
  const { shiftHandover: words } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const [asking, setAsking] = useState<"accept" | "refuse" | null>(null);
  const open = isOpen(row.stage);
  const mayTick = open && may.includes("log");
  useDigits(row.id, handover.parts, mayTick);
  useShortcut("Alt+O", () => setAsking("accept"), { enabled: open });
  useShortcut("Alt+W", () => setAsking("refuse"), { enabled: open });
  useEffect(() => {
    if (open && draft === undefined) focusOnNext();
  }, [open, draft]);
  const close = () => setAsking(null);
  return (
    <>
      <header className="sp-handover__head">
        <div className="sp-handover__title">
          <h1 className="sp-screen-title">{words.heading(row.number, row.leaving)}</h1>
          <p className="sp-soft sp-number">
            {words.span(times.moment(handover.since, now), times.moment(handover.at, now))}
          </p>
          <p className="sp-handover__places sp-soft">
            <WhereaboutsOf of={[row.id]}>
              <WhereaboutsLine id={row.id} />
            </WhereaboutsOf>
          </p>
        </div>
        <Paper id={row.id} handover={handover} may={may} />
      </header>
      <Stage handover={handover} row={row} open={open} />
      <div className="sp-handover">
        <Sections handover={handover} row={row} mayTick={mayTick} />
        <div className="sp-handover__side sp-handover__side--stays">
          {open ? (
            <div className="sp-handover__do">
              <Button kind="main" large shortcut="Alt O" onClick={() => setAsking("accept")}>
                {words.accept}
              </Button>
              <Button shortcut="Alt W" onClick={() => setAsking("refuse")}>
                {words.refuse}
              </Button>
            </div>
          ) : null}
          <Questions handover={handover} id={row.id} draft={draft} open={mayTick} />
          <Button kind="quiet" onClick={() => go({ name: "handover" })}>
            {words.toNow}
          </Button>
        </div>
      </div>
      {asking === "accept" ? <AcceptDialog handover={handover} row={row} onClose={close} /> : null}
      {asking === "refuse" ? <RefuseDialog row={row} onClose={close} /> : null}
    </>
  );
}

/** Whoever refused may take over all the same. */
export function isOpen(stage: HandoverRow["stage"]): boolean {
  return stage === "offered" || stage === "refused";
}
