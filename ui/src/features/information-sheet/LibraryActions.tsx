/** What can be done without choosing a sheet: write one, print the card to point at, print everything. */

import { useState } from "react";
import { usePrinting } from "../../app/documents";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { PhraseCard } from "./PhraseCard";
import { PrintSetDialog } from "./PrintSetDialog";
import { TakeOverPack } from "./TakeOverPack";

export function LibraryActions({ may, onNew }: { may: string[]; onNew: () => void }) {
  const { informationSheet: text } = useText();
  const [asking, setAsking] = useState(false);
  const [pointing, setPointing] = useState(false);
  const card = usePrinting("print_phrase_card");
  const [mayLog, mayPrint] = [may.includes("log"), may.includes("print")];
  useShortcut("Alt+N", onNew, { enabled: mayLog });
  useShortcut("Alt+W", () => setPointing(true));
  useShortcut("Alt+A", () => setAsking(true), { enabled: mayPrint });
  return (
    <div className="sp-sheets__actions">
      {mayLog ? (
        <Button shortcut="Alt N" onClick={onNew}>
          {text.newSheet}
        </Button>
      ) : null}
      <Button shortcut="Alt W" onClick={() => setPointing(true)}>
        {text.phraseCardShow}
      </Button>
      {mayPrint ? (
        <>
          <Button shortcut="Alt A" onClick={() => setAsking(true)}>
            {text.printAll}
          </Button>
          <Button busy={card.busy} onClick={() => void card.print({})}>
            {text.phraseCard}
          </Button>
        </>
      ) : null}
      {may.includes("approve") ? <TakeOverPack /> : null}
      {pointing ? <PhraseCard onClose={() => setPointing(false)} /> : null}
      {asking ? <PrintSetDialog onClose={() => setAsking(false)} /> : null}
    </div>
  );
}
