/** A message: what it says, what to read aloud, and how far it has come. */

import { useState } from "react";
import { useAct, useDesk, useQueryCommand } from "../../app/commands";
import { EraseDialog } from "../../app/EraseDialog";
import { ErasedLine } from "../../app/ErasedLine";
import { Page } from "../../app/Page";
import { RadioPanel } from "../../app/RadioWords";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { WhereaboutsPanel } from "../../app/WhereaboutsPanel";
import type { Message, MessagePage } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AcknowledgeDialog } from "./AcknowledgeDialog";
import { AnsweredDialog } from "./AnsweredDialog";
import { type Asking, MessageActions } from "./MessageActions";
import { MessageHead } from "./MessageHead";
import { MessageSteps } from "./MessageSteps";
import { SendDialog } from "./SendDialog";
import { ShortWords } from "./ShortWords";
import { WordsCompared } from "./WordsCompared";
import "./message.css";

export function MessageScreen({ id }: { id: string }) {
  const { message, shell } = useText();
  const { back } = useScreens();
  const { data: page, error } = useQueryCommand("get_message", { id });
  useShortcut("Escape", back);
  return (
    <Page
      title={page ? `${page.message.number} ${page.message.subject}` : shell.screens.message}
      keys={[{ keys: ["Esc"], does: shell.back, run: back }]}
    >
      {page ? <Loaded page={page} /> : null}
      {!page && error?.code === "not_found" ? <p className="sp-wait">{message.notHere}</p> : null}
      {!page && error?.code !== "not_found" ? <Unread error={error} /> : null}
    </Page>
  );
}

function Loaded({ page }: { page: MessagePage }) {
  const one = page.message;
  const may = useDesk()?.me.may ?? [];
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <MessageHead page={page}>
        {one.erased ? <ErasedLine erased={one.erased} /> : null}
        {one.erased ? null : (
          <MessageActions
            message={one}
            mayWrite={may.includes("message")}
            mayErase={may.includes("erase")}
            onAsk={setAsking}
          />
        )}
      </MessageHead>
      <MessageSteps message={one} />
      <div className="sp-message-page">
        <div className="sp-column">
          {one.erased ? null : <Said page={page} mayWrite={may.includes("message")} />}
        </div>
        <div className="sp-column">
          {one.whereabouts.length > 0 ? (
            <WhereaboutsPanel places={one.whereabouts} erased={one.erased} what={null} />
          ) : null}
        </div>
      </div>
      {asking === "send" ? <SendDialog message={one} onClose={close} /> : null}
      {asking === "acknowledge" ? <AcknowledgeDialog message={one} onClose={close} /> : null}
      {asking === "answered" ? <AnsweredDialog message={one} onClose={close} /> : null}
      {asking === "erase" ? <EraseMessage message={one} onClose={close} /> : null}
    </>
  );
}

/** What it says, and what to read aloud; of one that came in how it was counted. */
function Said({ page, mayWrite }: { page: MessagePage; mayWrite: boolean }) {
  const { message } = useText();
  const one = page.message;
  return (
    <>
      <Panel title={message.textTitle}>
        <p className="sp-message-text">{one.text}</p>
        {one.kept.length > 0 ? (
          <p className="sp-message-kept sp-soft">
            {message.personalKept} {one.kept.join(", ")}
          </p>
        ) : null}
      </Panel>
      {one.direction === "out" ? (
        <RadioPanel radio={one.radio}>{mayWrite ? <ShortWords page={page} /> : null}</RadioPanel>
      ) : (
        <Counted message={one} />
      )}
    </>
  );
}

function Counted({ message: { radio, received } }: { message: Message }) {
  const { message } = useText();
  return (
    <Panel title={message.countedTitle}>
      <div className="sp-message-text">
        <p>{message.wordsHere(message.wordCount(radio.words), message.characters(radio.letters))}</p>
        <WordsCompared here={radio.words} there={received?.words ?? null} />
        {received?.words == null ? <p className="sp-soft">{message.wordsNone}</p> : null}
        {received?.number ? <p>{message.senderSaid(received.number)}</p> : null}
      </div>
    </Panel>
  );
}

function EraseMessage({ message: one, onClose }: { message: Message; onClose: () => void }) {
  const { erasing } = useText();
  const act = useAct("erase_message");
  return (
    <EraseDialog
      number={one.number}
      goes={erasing.messageGoes}
      stays={erasing.messageStays}
      busy={act.busy}
      onErase={async (reason) => Boolean(await act.run({ id: one.id, reason }))}
      onClose={onClose}
    />
  );
}
