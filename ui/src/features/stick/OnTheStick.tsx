/** What is on a stick, in words, before anything is taken over; then what became of it. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { TakenWords } from "../../app/TakenWords";
import type { OnStick, OnStickState, StickLook, StickTaken } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useText } from "../../text/text";
import { BundleOnStick } from "./BundleOnStick";
import { NoteWords } from "./NoteWords";
import { bringsNews } from "./news";

/** Opens with six words, which whoever only takes it along does not have. */
const WITH_WORDS: OnStickState[] = ["needs_passphrase", "wrong_passphrase"];
/** Can be taken along as it is. */
const CLOSED: OnStickState[] = ["for_another", ...WITH_WORDS];

interface OnTheStickProps {
  folder: string;
  label: string;
  found: StickLook;
  onDone: () => void;
}

export function OnTheStick({ folder, label, found: first, onDone }: OnTheStickProps) {
  const { stick } = useText();
  const [found, setFound] = useState(first);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [taken, setTaken] = useState<StickTaken | null>(null);
  const ours = found.bundles.filter((one) => one.state !== "not_ours");
  const others = found.bundles.length - ours.length;
  if (taken) return <Taken taken={taken} onDone={onDone} />;
  return (
    <Calm wide focusTitle title={stick.onTitle(label)}>
      {ours.length === 0 ? <p>{stick.onNothing}</p> : null}
      <ul className="sp-items sp-stick__found">
        {ours.map((bundle) => (
          <BundleOnStick key={bundle.file} bundle={bundle} />
        ))}
      </ul>
      {others > 0 ? <p className="sp-soft">{stick.othersFiles(others)}</p> : null}
      {ours.some(({ state }) => WITH_WORDS.includes(state)) ? (
        <NoteWords
          folder={folder}
          onFound={(opened, words) => {
            setFound(opened);
            setPassphrase(words);
          }}
        />
      ) : null}
      <Choices folder={folder} bundles={ours} passphrase={passphrase} onTaken={setTaken} onDone={onDone} />
    </Calm>
  );
}

interface ChoicesProps {
  folder: string;
  bundles: OnStick[];
  passphrase: string | null;
  onTaken: (taken: StickTaken) => void;
  onDone: () => void;
}

function Choices({ folder, bundles, passphrase, onTaken, onDone }: ChoicesProps) {
  const { stick, common } = useText();
  const notes = useNotes();
  const take = useAct("take_from_stick");
  const carry = useAct("carry_from_stick");
  const readable = filesOf(bundles, bringsNews);
  const others = filesOf(bundles, ({ state }) => CLOSED.includes(state));
  const takeOver = async () => {
    const taken = await take.run({ folder, files: readable, passphrase });
    if (taken) onTaken(taken);
  };
  const takeAlong = async () => {
    if (await carry.run({ folder, files: others })) notes.say(stick.carried(others.length));
  };
  return (
    <>
      {readable.length > 0 || others.length === 0 ? (
        <p className="sp-soft">{readable.length > 0 ? stick.takeHint : stick.takeNothing}</p>
      ) : null}
      <div className="sp-actions">
        {readable.length > 0 ? (
          <Button kind="main" large busy={take.busy} onClick={() => void takeOver()}>
            {stick.take}
          </Button>
        ) : null}
        {others.length > 0 ? (
          <Button large busy={carry.busy} onClick={() => void takeAlong()}>
            {stick.carry}
          </Button>
        ) : null}
        <Button large shortcut="Esc" onClick={onDone}>
          {common.back}
        </Button>
        <span role="status">{take.busy || carry.busy ? <b>{stick.takes}</b> : ""}</span>
      </div>
    </>
  );
}

function filesOf(bundles: OnStick[], fits: (bundle: OnStick) => boolean): string[] {
  return bundles.filter(fits).map((one) => one.file);
}

function Taken({ taken, onDone }: { taken: StickTaken; onDone: () => void }) {
  const { stick } = useText();
  return (
    <Calm
      focusTitle
      title={<span className="sp-outcome">✓ {stick.taken}</span>}
      intro={`${stick.mayPullOut}.`}
    >
      <TakenWords taken={taken}>
        <Button large onClick={onDone}>
          {stick.another}
        </Button>
      </TakenWords>
    </Calm>
  );
}
