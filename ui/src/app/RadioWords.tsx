/** What to read aloud over a radio: the number of words that both sides count, and why it had better not go as it is. */

import type { RadioText } from "../generated/commands";
import { Panel } from "../shared/Panel";
import { useText } from "../text/text";
import "./radio-words.css";

export function RadioPanel({ radio }: { radio: RadioText }) {
  const { message } = useText();
  return (
    <Panel title={message.radioTitle} aside={message.letters(radio.letters)}>
      <div className="sp-radio-words">
        <RadioWarnings radio={radio} />
        <p className="sp-radio-words__text">{radio.text}</p>
        <p className="sp-radio-words__check">{message.wordCheck(radio.words)}</p>
      </div>
    </Panel>
  );
}

/** Somebody is in it, or it is too long. */
export function RadioWarnings({ radio: { personal, fits, letters } }: { radio: RadioText }) {
  const { message } = useText();
  return (
    <>
      {personal.length > 0 ? (
        <p className="sp-warning">
          <span>
            <span aria-hidden="true">▲ </span>
            {message.personal} <b>{personal.join(", ")}</b>
          </span>
        </p>
      ) : null}
      {fits ? null : (
        <p className="sp-warning">
          <span>
            <span aria-hidden="true">▲ </span>
            {message.tooLong(letters)}
          </span>
        </p>
      )}
    </>
  );
}
