/** The fields of whoever takes over or refuses. */

import { useDesk } from "../../app/commands";
import { TextField } from "../../shared/Field";
import { SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";
import type { Arriving } from "./useArriving";

export function ArrivingFields({ arriving }: { arriving: Arriving }) {
  const { shiftHandover: words } = useText();
  const exercise = useDesk()?.point.exercise ?? false;
  const { sign } = arriving;
  return (
    <>
      {exercise ? <p className="sp-soft">{words.practiceNames}</p> : null}
      <TextField
        large
        label={words.name}
        value={arriving.name}
        error={arriving.error}
        onChange={arriving.set}
      />
      <SecretField pin large label={words.ownPin} value={sign.pin} error={sign.error} onChange={sign.set} />
    </>
  );
}
