/** While a message is typed: whether it could be read aloud over a radio, and else shorter words for that. */

import { useQueryCommand } from "../../app/commands";
import { GuardedField } from "../../app/GuardedField";
import { isReadable, RadioWarnings } from "../../app/RadioWords";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { type MessageContent, spokenWords } from "./content";

const SETTLE_MS = 300;

interface RadioPreviewProps {
  content: MessageContent;
  onChange: (changes: Partial<MessageContent>) => void;
  onLeave: () => void;
}

export function RadioPreview({ content, onChange, onLeave }: RadioPreviewProps) {
  const { message } = useText();
  const text = useSettled(spokenWords(content), SETTLE_MS);
  const enabled = text !== "";
  const about = content.about.map((one) => one.id);
  const radio = useQueryCommand("read_radio_text", { text, about }, { enabled, keepPrevious: true }).data;
  const shown = enabled ? radio : undefined;
  return (
    <>
      <div className="sp-message-preview" role="status">
        {shown ? <RadioWarnings radio={shown} /> : null}
        {shown && isReadable(shown) ? (
          <p>
            <span aria-hidden="true">✓ </span>
            {message.overRadio}: {message.letters(shown.letters)}, {message.fits}
          </p>
        ) : null}
      </div>
      {content.radio || (shown && !isReadable(shown)) ? (
        <GuardedField
          optional
          label={message.radioOwn}
          hint={message.radioOwnHint}
          value={content.radio}
          onChange={(typed) => onChange({ radio: typed })}
          onBlur={onLeave}
        />
      ) : null}
    </>
  );
}
