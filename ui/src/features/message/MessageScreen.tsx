/** A message: what it says, what to read aloud, and how far it has come. */

import { useState } from "react";
import { useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { RadioPanel } from "../../app/RadioWords";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { WhereaboutsPanel } from "../../app/WhereaboutsPanel";
import type { MessagePage } from "../../generated/commands";
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
  const { message } = useText();
  const mayWrite = useDesk()?.me.may.includes("message") ?? false;
  const [asking, setAsking] = useState<"send" | "acknowledge" | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <MessageHead page={page}>
        {mayWrite ? <MessageActions message={one} onAsk={setAsking} /> : null}
      </MessageHead>
      <MessageSteps message={one} />
      <div className="sp-message-page">
        <div className="sp-column">
          <Panel title={message.textTitle}>
            <p className="sp-message-text">{one.text}</p>
          </Panel>
          {one.direction === "out" ? <RadioPanel radio={one.radio} /> : null}
        </div>
        <div className="sp-column">
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
