/** What both laptops show while they are paired, from the code to its outcome. */

import type { ReactNode } from "react";
import type { Pairing } from "../generated/commands";
import { Button } from "../shared/Button";
import { Calm } from "../shared/Calm";
import { Groups } from "../shared/Groups";
import { useText } from "../text/text";
import { useAct } from "./commands";
import { useCountdown } from "./useCountdown";
import "./pairing.css";

interface PairingStagesProps {
  pairing: Pairing;
  /** What there is to do after it failed, and after the code's time is over. */
  again: ReactNode;
  /** What is said once the two are paired. */
  done: ReactNode;
}

export function PairingStages({ pairing, again, done }: PairingStagesProps) {
  switch (pairing.stage) {
    case "none":
      return null;
    case "inviting":
      return <Inviting pairing={pairing} again={again} />;
    case "looking":
      return <Looking />;
    case "compare":
      return <Compare pairing={pairing} />;
    case "waiting":
      return <Waiting pairing={pairing} />;
    case "done":
      return done;
    case "failed":
      return <Failed pairing={pairing}>{again}</Failed>;
  }
}

function Inviting({ pairing, again }: { pairing: Pairing; again: ReactNode }) {
  const { pairing: words } = useText();
  const left = useCountdown(pairing.validUntil);
  const minutes = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return (
    <Calm wide focusTitle title={words.inviteTitle}>
      <Groups label={words.codeLabel} groups={pairing.code?.split(" ") ?? []} />
      {left > 0 ? (
        <p className="sp-pairing__left" role="timer">
          {words.validFor(minutes)}
        </p>
      ) : (
        <p className="sp-pairing__left" role="alert">
          {words.invalid}
        </p>
      )}
      <p>
        {words.inviteWhere}
        <br />
        {words.inviteFresh}
      </p>
      <Addresses addresses={pairing.addresses} />
      <div className="sp-actions">
        {left > 0 ? null : again}
        <Stop />
      </div>
    </Calm>
  );
}

function Addresses({ addresses }: { addresses: string[] }) {
  const { pairing: words } = useText();
  if (addresses.length === 0) return null;
  return (
    <div>
      <p>{words.addresses}</p>
      <ul className="sp-pairing__addresses">
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </div>
  );
}

function Looking() {
  const { pairing: words } = useText();
  return (
    <Calm focusTitle title={words.lookingTitle} intro={words.looking}>
      <Stop />
    </Calm>
  );
}

function Compare({ pairing }: { pairing: Pairing }) {
  const { pairing: words } = useText();
  const other = useOther(pairing);
  const confirm = useAct("confirm_pairing");
  return (
    // The heading has the focus: nobody says yes by pressing Enter once more.
    <Calm
      wide
      focusTitle
      title={words.compareTitle}
      intro={`${other ? words.compare(other) : words.compareUnknown} ${words.compareWhy}`}
    >
      <Groups label={words.checkLabel} groups={pairing.check?.split(" ") ?? []} />
      <div className="sp-actions">
        <Button kind="main" large busy={confirm.busy} onClick={() => void confirm.run({ same: true })}>
          {words.same}
        </Button>
        <Button large busy={confirm.busy} onClick={() => void confirm.run({ same: false })}>
          {words.different}
        </Button>
      </div>
    </Calm>
  );
}

function Waiting({ pairing }: { pairing: Pairing }) {
  const { pairing: words } = useText();
  return (
    <Calm wide focusTitle title={words.waitingTitle} intro={words.waiting}>
      <Groups label={words.checkLabel} groups={pairing.check?.split(" ") ?? []} />
      <Stop />
    </Calm>
  );
}

function Failed({ pairing, children }: { pairing: Pairing; children: ReactNode }) {
  const { pairing: words } = useText();
  return (
    <Calm tone="warning" focusTitle title={words.failedTitle}>
      <p>{words.failures[pairing.failure ?? "line"]}</p>
      <p className="sp-soft">{words.failedKept}</p>
      <div className="sp-actions">
        {children}
        <Stop />
      </div>
    </Calm>
  );
}

function Stop() {
  const { common } = useText();
  const cancel = useAct("cancel_pairing");
  return (
    <div>
      <Button shortcut="Esc" busy={cancel.busy} onClick={() => void cancel.run({})}>
        {common.cancel}
      </Button>
    </div>
  );
}

/** The other laptop as people call it, once it is known. */
export function useOther(pairing: Pairing): string | null {
  const { laptop } = useText();
  if (pairing.otherName === null && pairing.otherLetter === null) return null;
  return laptop.called(pairing.otherName ?? "", pairing.otherLetter ?? "");
}
