/** A message: what it says, what to read aloud, and how far it has come. */

import { useState } from "react";
import { useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { RadioPanel } from "../../app/RadioWords";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { WhereaboutsPanel } from "../../app/WhereaboutsPanel";
import type { Message } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AcknowledgeDialog } from "./AcknowledgeDialog";
import { MessageActions } from "./MessageActions";
import { MessageHead } from "./MessageHead";
import { MessageSteps } from "./MessageSteps";

import { SendDialog } from "./SendDialog";
import "./message.css";

export function MessageScreen({ id }: { id: string }) {
  const { message, shell } = useText();
  const { back } = useScreens();
  const { data, error } = useQueryCommand("list_messages", {});
  useShortcut("Escape", back);
  const all = data ? [...data.open, ...data.closed] : [];
  const found = all.find((one) => one.id === id);
  return (
    <Page
      title={found ? `${found.number} ${found.subject}` : shell.screens.message}
      keys={[{ keys: ["Esc"], does: shell.back, run: back }]}
    >
      {data ? null : <Unread error={error} />}
      {data && !found ? <p className="sp-wait">{message.notHere}</p> : null}
      {found ? <Loaded message={found} all={all} /> : null}
    </Page>
  );
}

function Loaded({ message: one, all }: { message: Message; all: Message[] }) {
  const { message } = useText();
  const mayWrite = useDesk()?.me.may.includes("message") ?? false;
  const [asking, setAsking] = useState<"send" | "acknowledge" | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <MessageHead message={one} all={all}>
        {mayWrite ? <MessageActions message={one} onAsk={setAsking} /> : null}
      </MessageHead>
      <div className="sp-message-page">
        <div className="sp-column">
          <Panel title={message.textTitle}>
            <p className="sp-message-text">{one.text}</p>
          </Panel>
          {one.direction === "out" ? <RadioPanel radio={one.radio} /> : null}
        </div>
        <div className="sp-column">
          <MessageSteps message={one} />
          {one.whereabouts.length > 0 ? (
            <WhereaboutsPanel places={one.whereabouts} erased={null} what={null} />
          ) : null}
        </div>
      </div>
      {asking === "send" ? <SendDialog message={one} onClose={close} /> : null}
      {asking === "acknowledge" ? <AcknowledgeDialog message={one} onClose={close} /> : null}
    </>
  );
}
