/** While a message is typed: whether it could be read aloud over a radio. */

import { useQueryCommand } from "../../app/commands";
import { RadioWarnings } from "../../app/RadioWords";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { type MessageContent, spokenWords } from "./content";

const SETTLE_MS = 300;

export function RadioPreview({ content }: { content: MessageContent }) {
  const { message } = useText();
  const text = useSettled(spokenWords(content), SETTLE_MS);
  const enabled = content.direction === "out" && text !== "";
  const radio = useQueryCommand("read_radio_text", { text }, { enabled, keepPrevious: true }).data;
  if (content.direction === "in") return null;
  return (
    <div className="sp-message-preview" role="status">
      {radio && enabled ? (
        <>
          <RadioWarnings radio={radio} />
          {radio.fits ? (
            <p>
              <span aria-hidden="true">✓ </span>
              {message.overRadio}: {message.letters(radio.letters)}, {message.fits}
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
