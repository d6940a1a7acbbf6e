/** Counting who comes in: one key each, by reason, without names. */

import { useCallback, useEffect, useRef, useState } from "react";
import { useAct, useConfiguration, useDesk, useQueryCommand } from "../../app/commands";
import { type KeyLine, Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import type { Choice } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useLabel, useText } from "../../text/text";
import { Quarters } from "./Quarters";
import { ReasonButtons } from "./ReasonButtons";
import { UndoLine } from "./UndoLine";
import { useInOrder } from "./useInOrder";
import "../../shared/table.css";
import "./tally.css";

export function Tally() {
  const { tally, shell } = useText();
  const { go } = useScreens();
  const counts = useQueryCommand("get_tally", {}).data;
  const desk = useDesk();
  const me = desk?.me;
  const mayCount = me?.may.includes("count") ?? false;
  const { count, undo, said } = useCounting();
  const toDesk = useCallback(() => go({ name: "desk" }), [go]);
  useShortcut("Escape", toDesk);
  useShortcut(["Backspace", "Control+z"], undo, { enabled: mayCount });
  const keys: KeyLine[] = mayCount ? [{ keys: ["Backspace"], does: tally.keyUndo, run: undo }] : [];
  return (
    <Page
      title={shell.screens.tally}
      keys={[...keys, { keys: ["Esc"], does: tally.keyDesk, run: toDesk }]}
      foot={tally.intro}
    >
      <div className="sp-tally">
        <section className="sp-tally__count" aria-label={tally.reasons}>
          <header className="sp-tally__head">
            <h1>{tally.title}</h1>
            <p className="sp-tally__today">
              <b className="sp-number">{counts?.today ?? 0}</b> {tally.today}
            </p>
          </header>
          {me && !mayCount ? <p>{tally.notAllowed}</p> : null}
          <ReasonButtons
            counts={counts?.byReason ?? []}
            onCount={count}
            enabled={mayCount}
            letterKeys={desk?.settings.letterKeys ?? true}
          />
          <UndoLine last={counts?.last ?? null} said={said} onUndo={undo} enabled={mayCount} />
        </section>
        {counts ? <Quarters quarters={counts.quarters} /> : null}
      </div>
    </Page>
  );
}

/** Presses faster than the disk wait their turn: none is lost. */
function useCounting() {
  const { tally } = useText();
  const label = useLabel();
  const configuration = useConfiguration();
  const [said, setSaid] = useState("");
  const counting = useAct("count_visit");
  const undoing = useAct("undo_visit");
  const inOrder = useInOrder();
  const last = useQueryCommand("get_tally", {}).data?.last ?? null;
  // What undo takes back is known before the screen has drawn it.
  const known = useRef(last);
  useEffect(() => {
    known.current = last;
  }, [last]);
  const nameOf = (code: string) => {
    const reason = configuration?.visitReasons.find((one) => one.code === code);
    return reason ? label(reason.label) : code;
  };
  const count = (reason: Choice) =>
    inOrder(async () => {
      const counts = await counting.run({ reason: reason.code });
      if (!counts) return;
      known.current = counts.last;
      setSaid(`✓ ${tally.counted(label(reason.label), counts.today)}`);
    });
  const undo = () =>
    inOrder(async () => {
      const before = known.current;
      const counts = before ? await undoing.run({}) : null;
      if (!before || !counts) return;
      known.current = counts.last;
      setSaid(tally.takenBack(nameOf(before.reason), counts.today));
    });
  return { count, undo, said };
}
