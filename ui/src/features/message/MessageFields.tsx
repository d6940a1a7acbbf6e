/** What is asked for a message: how quick, to or from whom, about what, and what it says. */

import { FunctionField } from "../../app/FunctionField";
import { GuardedArea } from "../../app/GuardedField";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { useFocusAtEnd } from "../../shared/focus";
import { DayField, TimeField } from "../../shared/TimeField";
import { useText } from "../../text/text";
import { type MessageContent, PRECEDENCES } from "./content";
import { MeansTiles } from "./MeansTiles";
import { PrecedenceMark } from "./PrecedenceMark";
import type { Wrong } from "./useWriting";

interface MessageFieldsProps {
  content: MessageContent;
  wrong: Wrong;
  onChange: (changes: Partial<MessageContent>) => void;
  onLeave: () => void;
}

export function MessageFields({ content, wrong, onChange, onLeave }: MessageFieldsProps) {
  const { message } = useText();
  const first = useFocusAtEnd<HTMLInputElement>();
  const out = content.direction === "out";
  return (
    <>
      <div className="sp-form sp-message-form__words">
        <TextField
          ref={first}
          large
          label={message.subject}
          value={content.subject}
          error={wrong.subject}
          onChange={(subject) => onChange({ subject })}
          onBlur={onLeave}
        />
        <GuardedArea
          large
          rows={5}
          className="sp-message-form__text"
          label={message.text}
          {...(out ? {} : { hint: message.textHeardHint })}
          value={content.text}
          error={wrong.text}
          onChange={(text) => onChange({ text })}
          onBlur={onLeave}
        />
        {out ? null : <Sender content={content} wrong={wrong} onChange={onChange} />}
        <Precedence value={content.precedence} onChoose={(precedence) => onChange({ precedence })} />
      </div>
      <div className="sp-form sp-message-form__who">
        <FunctionField
          legend={out ? message.to : message.from}
          value={out ? content.to : content.from}
          error={out ? wrong.to : wrong.from}
          onChange={(value) => onChange(out ? { to: value } : { from: value })}
        />
        {out ? null : (
          <MeansTiles
            legend={message.means}
            value={content.means}
            missing={wrong.means !== undefined}
            onChoose={(means) => onChange({ means })}
          />
        )}
        <TextField
          label={out ? message.from : message.to}
          value={out ? content.from : content.to}
          error={out ? wrong.from : wrong.to}
          onChange={(value) => onChange(out ? { from: value } : { to: value })}
        />
        <div className="sp-pair">
          <TimeField
            label={message.answerTime}
            value={content.answerTime}
            error={wrong.answer}
            onChange={(answerTime) => onChange({ answerTime })}
          />
          <DayField
            label={message.answerDay}
            value={content.answerDay}
            onChange={(answerDay) => onChange({ answerDay })}
          />
        </div>
      </div>
    </>
  );
}

/** What the sender said of it, so that both sides can compare. */
function Sender({ content, wrong, onChange }: Omit<MessageFieldsProps, "onLeave">) {
  const { message } = useText();
  return (
    <div className="sp-pair">
      <TextField
        optional
        inputMode="numeric"
        label={message.senderWords}
        value={content.senderWords}
        error={wrong.words}
        onChange={(senderWords) => onChange({ senderWords })}
      />
      <TextField
        optional
        label={message.senderNumber}
        value={content.senderNumber}
        onChange={(senderNumber) => onChange({ senderNumber })}
      />
    </div>
  );
}

function Precedence({ value, onChoose }: { value: string; onChoose: (value: string) => void }) {
  const { message } = useText();
  return (
    <div>
      <ChoiceTiles
        legend={message.precedence}
        tiles={PRECEDENCES.map((code) => ({ value: code, label: <PrecedenceMark code={code} /> }))}
        value={value}
        onChoose={onChoose}
      />
      <p className="sp-message-hint" aria-live="polite">
        {message.precedenceHints[value]}
      </p>
    </div>
  );
}
