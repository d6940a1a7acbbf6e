/** The beginning of a name, a PIN, Enter. After too many wrong PINs it counts down. */

import { type FormEvent, useRef, useState } from "react";
import { useAct, useRefresh } from "../../app/commands";
import { useCountdown } from "../../app/useCountdown";
import type { CommandFailed } from "../../backend";
import type { Moment } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { SecretField } from "../../shared/SecretField";
import type { Text } from "../../text/nl";
import { useText } from "../../text/text";

const WRONG_TO_CLOSE = 10;
const WARN_FROM = 7;

interface Refusal {
  field: "name" | "pin";
  text: string;
}

export function SignInForm({ pausedUntil }: { pausedUntil: Moment | null }) {
  const { lock } = useText();
  const form = useSignIn();
  const waits = useCountdown(pausedUntil);
  const paused = waits > 0;
  return (
    <form className="sp-stack" onSubmit={form.submit}>
      <TextField
        ref={form.nameField}
        large
        label={lock.name}
        value={form.name}
        error={form.refusal?.field === "name" ? form.refusal.text : undefined}
        onChange={form.setName}
      />
      <SecretField
        ref={form.pinField}
        pin
        large
        label={lock.pin}
        value={form.pin}
        error={form.refusal?.field === "pin" ? form.refusal.text : undefined}
        onChange={form.setPin}
      />
      {paused ? (
        <div className="sp-lock__pause" role="timer" aria-live="off">
          <p>
            <b className="sp-number">{lock.pause(pauseInWords(waits, lock))}</b>
          </p>
          <p>{lock.pauseWhy}</p>
        </div>
      ) : (
        <div className="sp-actions">
          <Button kind="main" type="submit" large shortcut="Enter" busy={form.busy}>
            {lock.signIn}
          </Button>
        </div>
      )}
    </form>
  );
}

function pauseInWords(seconds: number, words: Text["lock"]): string {
  if (seconds < 60) return words.seconds(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function useSignIn() {
  const { lock } = useText();
  const [name, setName] = useState("");
  const [pin, setPin] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const nameField = useFocusOnOpen<HTMLInputElement>();
  const pinField = useRef<HTMLInputElement>(null);
  const refresh = useRefresh();
  const refuse = (field: Refusal["field"], text: string) => {
    setRefusal({ field, text });
    (field === "name" ? nameField : pinField).current?.focus();
  };
  const act = useAct("sign_in", {
    quiet: ["wrong_pin", "pin_pause", "bad_input"],
    onFailure: (failure) => {
      setPin("");
      refresh([]);
      const found = refusalOf(failure, lock);
      if (found) refuse(found.field, found.text);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return refuse("name", lock.nameMissing);
    if (!pin) return refuse("pin", lock.pinMissing);
    setRefusal(null);
    void act.run({ name: name.trim(), pin });
  };
  return { name, setName, pin, setPin, refusal, nameField, pinField, submit, busy: act.busy };
}

/** What to say at which field; nothing when the countdown says it. */
function refusalOf(failure: CommandFailed, words: Text["lock"]): Refusal | null {
  if (failure.code === "bad_input") return { field: "name", text: words.notOne };
  if (failure.code !== "wrong_pin") return null;
  const wrong = Number(failure.details.wrongInARow ?? 0);
  const left = WRONG_TO_CLOSE - wrong;
  return { field: "pin", text: wrong >= WARN_FROM && left > 0 ? words.wrongOften(left) : words.wrong };
}
