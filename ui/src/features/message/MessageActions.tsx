/** What may be done with a message now. What comes next is the main one. */

import { CopyButton } from "../../app/CopyButton";
import { useScreens } from "../../app/screens";
import type { Message } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useFocusOnOpen } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";

interface MessageActionsProps {
  message: Message;
  onAsk: (what: "send" | "acknowledge") => void;
}

export function MessageActions({ message: one, onAsk }: MessageActionsProps) {
  const { message } = useText();
  const { go } = useScreens();
  const first = useFocusOnOpen<HTMLButtonElement>();
  const out = one.direction === "out";
  const sent = one.sent.length > 0;
  const open = one.acknowledged.length === 0;
  const answer = () => {
    const { id, number, from, subject } = one;
    go({ name: "newMessage", direction: "out", answers: { id, number, from, subject } });
  };
  useShortcut("Alt+V", () => onAsk("send"), { enabled: out });
  useShortcut("Alt+B", () => onAsk("acknowledge"), { enabled: open });
  useShortcut("Alt+A", answer, { enabled: !out });
  return (
    <div className="sp-actions">
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
          shortcut="Alt B"
          onClick={() => onAsk("acknowledge")}
        >
          {out ? message.acknowledge : message.takeUp}
        </Button>
      ) : null}
      {out ? null : (
        <Button shortcut="Alt A" onClick={answer}>
          {message.answer}
        </Button>
      )}
      <CopyButton label={message.copy} text={`${one.number} ${one.subject}\n${one.text}`} />
    </div>
  );
}
