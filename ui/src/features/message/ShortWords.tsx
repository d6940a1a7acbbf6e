/** Shorter words for a radio, written then and there: the whole message is too long to be read aloud, or names somebody. */

import { type FormEvent, useState } from "react";
import { useAct, useQueryCommand } from "../../app/commands";
import { GuardedField } from "../../app/GuardedField";
import { isReadable, RadioWarnings } from "../../app/RadioWords";
import type { MessagePage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { readAloud } from "./content";

const SETTLE_MS = 300;

export function ShortWords({ page }: { page: MessagePage }) {
  const { message, common } = useText();
  const act = useAct("shorten_message");
  const [radio, setRadio] = useState("");
  const [tried, setTried] = useState(false);
  const text = useSettled(radio.trim() ? readAloud(page.message, [radio.trim()]) : "", SETTLE_MS);
  const input = { text, about: page.about.map((one) => one.id) };
  const read = useQueryCommand("read_radio_text", input, { enabled: text !== "", keepPrevious: true }).data;
  const shown = text === "" ? undefined : read;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (radio.trim() && (!shown || isReadable(shown))) {
      void act.run({ id: page.message.id, radio: radio.trim() });
    }
  };
  return (
    <form className="sp-form" noValidate onSubmit={save}>
      <GuardedField
        label={message.radioOwn}
        hint={message.radioOwnHint}
        value={radio}
        error={tried && !radio.trim() ? common.fieldEmpty : undefined}
        onChange={setRadio}
      />
      <div role="status">
        {shown ? <RadioWarnings radio={shown} /> : null}
        {shown && isReadable(shown) ? (
          <p>
            <span aria-hidden="true">✓ </span>
            {message.letters(shown.letters)}, {message.fits}
          </p>
        ) : null}
      </div>
      <div className="sp-actions">
        <Button type="submit" busy={act.busy}>
          {message.radioSave}
        </Button>
      </div>
    </form>
  );
}
