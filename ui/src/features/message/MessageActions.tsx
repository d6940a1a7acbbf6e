/** What may be done with a message now. What comes next is the main one. */

import { CopyButton } from "../../app/CopyButton";
import { useScreens } from "../../app/screens";
import type { Message } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useFocusOnOpen } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { isOnItsWay } from "./waiting";

export type Asking = "send" | "acknowledge" | "answered" | "erase";

interface MessageActionsProps {
  message: Message;
  mayWrite: boolean;
  mayErase: boolean;
  onAsk: (what: Asking) => void;
}

export function MessageActions({ message: one, mayWrite, mayErase, onAsk }: MessageActionsProps) {
  const { message, erasing } = useText();
  return (
    <div className="sp-actions">
      {mayWrite ? <Steps message={one} onAsk={onAsk} /> : null}
      {mayWrite ? <Answering message={one} /> : null}
      <CopyButton label={message.copy} text={`${one.number} ${one.subject}\n${one.text}`} />
      {mayErase ? (
        <Button kind="quiet" aria-haspopup="dialog" onClick={() => onAsk("erase")}>
          {erasing.open}…
        </Button>
      ) : null}
    </div>
  );
}

/** It leaves, somebody has it. Alt+B is the emergency report's on top of every page. */
function Steps({ message: one, onAsk }: Pick<MessageActionsProps, "message" | "onAsk">) {
  const { message } = useText();
  const first = useFocusOnOpen<HTMLButtonElement>();
  const out = one.direction === "out";
  const sent = one.sent.length > 0;
  const open = one.acknowledged.length === 0 && isOnItsWay(one);
  const wanted = one.answerBy !== null && one.answered.length === 0 && isOnItsWay(one);
  useShortcut("Alt+V", () => onAsk("send"), { enabled: out });
  useShortcut("Alt+O", () => onAsk("acknowledge"), { enabled: open });
  return (
    <>
      {out ? (
        <Button
          ref={sent ? undefined : first}
          kind={sent ? "plain" : "main"}
          shortcut="Alt V"
          onClick={() => onAsk("send")}
        >
          {sent ? message.sendAgain : message.send}
        </Button>
      ) : null}
      {open ? (
        <Button
          ref={out && !sent ? undefined : first}
          kind={out && !sent ? "plain" : "main"}
          shortcut="Alt O"
          onClick={() => onAsk("acknowledge")}
        >
          {out ? message.acknowledge : message.takeUp}
        </Button>
      ) : null}
      {wanted ? (
        <Button kind={open ? "plain" : "main"} onClick={() => onAsk("answered")}>
          {message.answeredNow}
        </Button>
      ) : null}
    </>
  );
}

/** A new message that belongs to this one: an answer to the other side, or one in its place. */
function Answering({ message: one }: { message: Message }) {
  const { message } = useText();
  const { go } = useScreens();
  const came = one.direction === "in";
  const { id, number, from, to, subject, text, precedence } = one;
  const answer = () => go({ name: "newMessage", direction: "out", answers: { id, number, from, subject } });
  const correct = () => {
    const means = one.sent[0]?.means ?? "";
    const corrects = { id, number, from, to, subject, text, precedence, means };
    go({ name: "newMessage", direction: came ? "in" : "out", corrects });
  };
  useShortcut("Alt+A", answer, { enabled: came });
  return (
    <>
      {came ? (
        <Button shortcut="Alt A" onClick={answer}>
          {message.answer}
        </Button>
      ) : null}
      <Button onClick={correct}>{message.correct}</Button>
    </>
  );
}
