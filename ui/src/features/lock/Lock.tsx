/** Nobody is signed in: two fields, and a way to report an emergency without them. No name is shown. */

import type { ReactNode } from "react";
import { useAct, useLook } from "../../app/commands";
import { useDrafts, useUnkept } from "../../app/drafts";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { KeyHint } from "../../shared/KeyHint";
import { useText } from "../../text/text";
import { SignInForm } from "./SignInForm";
import "./lock.css";

export function Lock() {
  const { lock, shell } = useText();
  const look = useLook();
  const unkept = useUnkept();
  const exercise = look?.point?.exercise ?? false;
  const close = look?.tablet ? null : <CloseStore exercise={exercise} />;
  const { namesToCome = false, pinPauseUntil = null } = look ?? {};
  return (
    <Page
      title={shell.screens.lock}
      foot={namesToCome ? null : unkept ? lock.footUnkept : lock.foot}
      keys={[
        ...(namesToCome ? [] : [{ keys: ["Enter"], does: lock.keySignIn }]),
        { keys: ["Tab"], does: lock.keyNext },
      ]}
    >
      <div className="sp-lock">
        {namesToCome ? (
          <NamesToCome>{close}</NamesToCome>
        ) : (
          <Calm title={lock.title} intro={lock.intro}>
            <SignInForm pausedUntil={pinPauseUntil} />
            {exercise ? <p className="sp-lock__names">{lock.practiceNames}</p> : null}
            {close}
          </Calm>
        )}
        <EmergencyButton />
      </div>
    </Page>
  );
}

/** Just paired: nobody can sign in before the other laptop has told who works here. */
function NamesToCome({ children }: { children: ReactNode }) {
  const { lock } = useText();
  return (
    <Calm focusTitle title={lock.toCome} intro={lock.toComeFrom}>
      <p>{lock.toComeLong}</p>
      {children}
    </Calm>
  );
}

function EmergencyButton() {
  const { lock } = useText();
  const { openEmergency } = useScreens();
  return (
    <button type="button" className="sp-lock__emergency" onClick={() => openEmergency()}>
      <span className="sp-lock__emergency-name">
        {lock.emergency} <KeyHint>F1</KeyHint>
      </span>
      <span>{lock.emergencyHint}</span>
    </button>
  );
}

function CloseStore({ exercise }: { exercise: boolean }) {
  const { lock } = useText();
  const drafts = useDrafts();
  const close = useAct("close_store");
  const closeAll = async () => {
    await drafts.flushAll();
    await close.run({});
  };
  return (
    <div className="sp-actions">
      <Button kind="quiet" busy={close.busy} onClick={() => void closeAll()}>
        {exercise ? lock.stopExercise : lock.closeStore}
      </Button>
    </div>
  );
}
