/** The card of keys, on `?` and at the foot of the desk. */

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { KeyHint } from "../shared/KeyHint";
import { useShortcut } from "../shared/shortcuts";
import { useText } from "../text/text";
import { useAct, useDesk } from "./commands";
import { useDocuments, useSayWent } from "./documents";
import { useNotes } from "./notes";
import "./KeysCard.css";

const ShowContext = createContext<() => void>(() => undefined);

export function useKeysCard(): () => void {
  return useContext(ShowContext);
}

export function KeysCardProvider(props: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useShortcut("?", show, { global: true });
  return (
    <ShowContext value={show}>
      {props.children}
      {open ? <KeysCard onClose={() => setOpen(false)} /> : null}
    </ShowContext>
  );
}

function KeysCard({ onClose }: { onClose: () => void }) {
  const { keys } = useText();
  const desk = useDesk();
  const letters = desk?.settings.letterKeys ?? true;
  return (
    <Dialog title={keys.title} wide onClose={onClose}>
      {/* The dialog begins at its first button: below the keys it would scroll them out of sight. */}
      {desk?.me.may.includes("print") ? <PrintCard /> : null}
      <div className="sp-keys-card">
        <Keys
          title={keys.everywhere}
          lines={[
            ["F1", keys.emergency],
            ["F2", keys.newRequest],
            ["F3", keys.tally],
            ["F4", keys.search],
            ["F6", keys.sheets],
            ["F7", keys.quickLine],
            ["F8", keys.shift],
            ["F9", keys.lock],
            ["Ctrl L", keys.lock],
            ["F10", keys.more],
            ["?", keys.card],
            ["Ctrl P", keys.battery],
            ["Alt G", keys.relay],
            ["Alt B", keys.acknowledge],
          ]}
        />
        <Keys
          title={keys.forms}
          lines={[
            ["Enter", keys.save],
            ["Ctrl Enter", keys.saveAnywhere],
            ["Shift Enter", keys.newLine],
            ["Tab", keys.next],
            ["Esc", keys.back],
            ["Alt U", keys.urgency],
            ["Alt M", keys.details],
            ["Alt K", keys.link],
          ]}
        />
        <Keys
          title={keys.lists}
          lines={[
            ["↑ ↓", keys.choose],
            ["Enter", keys.open],
            ["M", keys.accept],
            ["D", keys.forward],
            ["N", keys.note],
            ["A", keys.close],
          ]}
        />
      </div>
      {letters ? null : <p className="sp-soft">{keys.lettersOff}</p>}
    </Dialog>
  );
}

function Keys(props: { title: string; lines: [string, string][] }) {
  return (
    <section>
      <h3>{props.title}</h3>
      <dl className="sp-keys-card__lines">
        {props.lines.map(([shown, does]) => (
          <div key={shown}>
            <dt>
              {shown.split(" ").map((key) => (
                <KeyHint key={key}>{key}</KeyHint>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PrintCard() {
  const { keys } = useText();
  const documents = useDocuments();
  const say = useSayWent();
  const notes = useNotes();
  const act = useAct("print_key_card");
  const print = async () => {
    const made = await act.run({});
    if (!made) return;
    const went = await documents.print(made);
    if (went?.how === "opened" && !went.refused) notes.say(keys.printed);
    else if (went) say(went);
  };
  return (
    <p>
      <Button onClick={() => void print()} busy={act.busy}>
        {keys.print}
      </Button>
    </p>
  );
}
