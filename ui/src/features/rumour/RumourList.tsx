/** All rumours: those that nobody settled first. */

import { useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { WhereaboutsOf } from "../../app/WhereaboutsLine";
import type { Rumour } from "../../generated/commands";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { AskDialog, ElsewhereDialog } from "./OneFieldDialogs";
import { RumourRow } from "./RumourRow";
import { SettleDialog } from "./SettleDialog";
import { type MayDo, mayStep, type RumourStep } from "./steps";
import { useListKeys } from "./useListKeys";

interface RumourListProps {
  rumours: Rumour[];
  may: MayDo;
  letters: boolean;
  /** The outcome that somebody goes on writing. */
  settling: { id: string; draft: string | undefined } | null;
}

interface Asking {
  id: string;
  step: RumourStep;
  draft?: string | undefined;
}

export function RumourList({ rumours, may, letters, settling }: RumourListProps) {
  const { rumour: words } = useText();
  const [asking, setAsking] = useState<Asking | null>(settling && { ...settling, step: "settle" });
  const lists = useRef<HTMLDivElement>(null);
  const hearAgain = useHearingAgain();
  const step = (id: string, what: RumourStep) => {
    if (!mayStep(may, what)) return;
    if (what === "again") void hearAgain(id);
    else setAsking({ id, step: what });
  };
  const focusOn = useListKeys(lists, letters, step);
  const asked = rumours.find((one) => one.id === asking?.id);
  const close = () => {
    if (asking) focusOn(asking.id);
    setAsking(null);
  };
  const isOpen = (one: Rumour) => one.outcomes.length === 0;
  const open = rumours.filter(isOpen);
  const settled = rumours.filter((one) => !isOpen(one));
  const rows = (list: Rumour[], label: string) => (
    <ul className="sp-rumours" aria-label={label}>
      {list.map((one) => (
        <RumourRow
          key={one.id}
          rumour={one}
          may={may}
          letters={letters}
          onStep={(what) => step(one.id, what)}
        />
      ))}
    </ul>
  );
  return (
    <div className="sp-rumour-lists" ref={lists}>
      <WhereaboutsOf of={rumours.map((one) => one.id)}>
        <Panel title={words.openTitle} aside={open.length > 0 ? open.length : undefined}>
          {open.length > 0 ? rows(open, words.openTitle) : null}
          {open.length === 0 ? (
            <EmptyState>{rumours.length === 0 ? words.none : words.noneOpen}</EmptyState>
          ) : null}
        </Panel>
        {settled.length > 0 ? (
          <Panel title={words.settledTitle} aside={settled.length}>
            {rows(settled, words.settledTitle)}
          </Panel>
        ) : null}
      </WhereaboutsOf>
      {asked && asking?.step === "ask" ? <AskDialog rumour={asked} onClose={close} /> : null}
      {asked && asking?.step === "elsewhere" ? <ElsewhereDialog rumour={asked} onClose={close} /> : null}
      {asked && asking?.step === "settle" ? (
        <SettleDialog rumour={asked} draft={asking.draft} onClose={close} />
      ) : null}
    </div>
  );
}

function useHearingAgain(): (id: string) => Promise<void> {
  const { rumour: words } = useText();
  const notes = useNotes();
  const act = useAct("hear_rumour_again");
  return async (id) => {
    const done = await act.run({ id, place: "" });
    const count = done?.rumours.find((one) => one.id === id)?.timesHeard;
    if (count) notes.say(words.againDone(count));
  };
}
