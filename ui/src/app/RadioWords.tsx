/** What to read aloud over a radio: the number of words that both sides count, and why it had better not go as it is. */

import type { ReactNode } from "react";
import type { RadioText } from "../generated/commands";
import { Panel } from "../shared/Panel";
import { useText } from "../text/text";
import "./radio-words.css";

interface RadioPanelProps {
  radio: RadioText;
  /** Where shorter words are written when these may not be read aloud. */
  children?: ReactNode;
}

/** Words that may not be read aloud are not shown as if they might. */
export function RadioPanel({ radio, children }: RadioPanelProps) {
  const { message } = useText();
  const readable = isReadable(radio);
  return (
    <Panel
      title={readable ? message.radioTitle : message.radioNotYet}
      aside={readable ? message.letters(radio.letters) : undefined}
    >
      <div className="sp-radio-words">
        <RadioWarnings radio={radio} />
        {readable ? (
          <>
            <p className="sp-radio-words__text">{radio.text}</p>
            <p className="sp-radio-words__check">{message.wordCheck(radio.words)}</p>
          </>
        ) : (
          children
        )}
      </div>
    </Panel>
  );
}

export function isReadable({ fits, personal }: RadioText): boolean {
  return fits && personal.length === 0;
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
