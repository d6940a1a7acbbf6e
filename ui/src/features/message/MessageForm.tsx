/** The form of a message, with what its words would be over a radio beside it. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { DraftFoot, DraftMark } from "../../app/DraftMark";
import { Page } from "../../app/Page";
import { focusOnHeldBack, PersonalGuard } from "../../app/PersonalGuard";
import { useScreens } from "../../app/screens";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import type { MessageContent } from "./content";
import { HeardWords } from "./HeardWords";
import { MessageFields } from "./MessageFields";
import { RadioPreview } from "./RadioPreview";
import { useWriting } from "./useWriting";

interface MessageFormProps {
  start: MessageContent;
  draft: string | undefined;
}

export function MessageForm({ start, draft }: MessageFormProps) {
  const { message, shell } = useText();
  const { back } = useScreens();
  const [content, setContent] = useState(start);
  const [refused, setRefused] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const writing = useWriting(content, draft, refused > 0);
  useEffect(() => {
    if (refused > 0) focusOnHeldBack(form.current);
  }, [refused]);
  const change = (changes: Partial<MessageContent>) => setContent((was) => ({ ...was, ...changes }));
  const leave = () => void writing.draft.flush();
  const save = async () => {
    if (!writing.isComplete) return setRefused((times) => times + 1);
    await writing.write();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  useShortcut("Escape", back);
  useShortcut("Control+Enter", () => void save());
  const out = content.direction === "out";
  return (
    <Page
      title={shell.screens.newMessage}
      keys={[
        { keys: ["Ctrl", "Enter"], does: message.save.toLowerCase() },
        { keys: ["Esc"], does: message.keyLater, run: back },
      ]}
      foot={<DraftFoot draft={writing.draft} />}
    >
      <header>
        <h1 className="sp-screen-title">{out ? message.newTitle : message.newInTitle}</h1>
        <p className="sp-soft">{message.noNames}</p>
      </header>
      <form ref={form} className="sp-message-form" noValidate onSubmit={submit}>
        <MessageFields content={content} wrong={writing.wrong} onChange={change} onLeave={leave} />
        <div className="sp-message-form__foot">
          <PersonalGuard
            personal={writing.personal}
            refused={refused > 0}
            onTakeOut={([subject = "", text = ""]) => change({ subject, text })}
            onKeep={(kept) => change({ kept })}
          />
          {out ? (
            <RadioPreview content={content} onChange={change} onLeave={leave} />
          ) : (
            <HeardWords content={content} />
          )}
          <div className="sp-actions">
            <Button kind="main" large type="submit" shortcut="Ctrl Enter" busy={writing.busy}>
              {message.save}
            </Button>
            <Button large shortcut="Esc" onClick={back}>
              {message.keyLater}
            </Button>
            <DraftMark draft={writing.draft} />
          </div>
        </div>
      </form>
    </Page>
  );
}
