/** All messages: those that nobody confirmed first, the quickest at the top. */

import { useRef } from "react";
import { useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { ShiftPaper } from "../../app/ShiftPaper";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import type { Messages as All, Message } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useFocusOnFirst } from "../../shared/focus";
import { EmptyState, Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useRowKeys } from "../../shared/useRowKeys";
import { useText } from "../../text/text";
import { MessageRow } from "./MessageRow";
import "./message.css";

export function Messages() {
  const { message, shell } = useText();
  const { back, go } = useScreens();
  const { data, error } = useQueryCommand("list_messages", {});
  const mayWrite = useDesk()?.me.may.includes("message") ?? false;
  const write = (direction: "out" | "in") => go({ name: "newMessage", direction });
  useShortcut("Escape", back);
  useShortcut("Alt+N", () => write("out"), { enabled: mayWrite });
  useShortcut("Alt+I", () => write("in"), { enabled: mayWrite });
  return (
    <Page
      title={shell.screens.messages}
      keys={[
        ...(mayWrite ? [{ keys: ["Alt", "N"], does: message.keyWrite, run: () => write("out") }] : []),
        { keys: ["↑", "↓"], does: message.keyChoose },
        { keys: ["Enter"], does: message.keyOpen },
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
      foot={mayWrite ? undefined : message.readOnly}
    >
      <header className="sp-message-head">
        <div>
          <h1 className="sp-screen-title">{message.title}</h1>
          <p className="sp-soft">{message.intro}</p>
        </div>
        <div className="sp-message-head__do">
          {mayWrite ? (
            <span className="sp-actions">
              <Button kind="main" shortcut="Alt N" onClick={() => write("out")}>
                {message.write}
              </Button>
              <Button shortcut="Alt I" onClick={() => write("in")}>
                {message.writeIn}
              </Button>
              <Button onClick={() => go({ name: "statusReport" })}>{shell.screens.statusReport}</Button>
            </span>
          ) : null}
          <ShiftPaper part="messages" of={message.title} />
        </div>
      </header>
      {data ? <Lists messages={data} /> : <Unread error={error} />}
    </Page>
  );
}

function Lists({ messages: { open, closed } }: { messages: All }) {
  const { message } = useText();
  const lists = useRef<HTMLDivElement>(null);
  useRowKeys(lists);
  // What waits longest for the quickest is what somebody came for.
  useFocusOnFirst(lists, "[data-row] button");
  const rows = (list: Message[], label: string) => (
    <ul className="sp-message-rows" aria-label={label}>
      {list.map((one) => (
        <MessageRow key={one.id} message={one} />
      ))}
    </ul>
  );
  return (
    <div className="sp-message-lists" ref={lists}>
      <Panel title={message.openTitle} aside={open.length > 0 ? message.count(open.length) : undefined}>
        {open.length > 0 ? rows(open, message.openTitle) : null}
        {open.length === 0 ? (
          <EmptyState>{closed.length > 0 ? message.none : message.noneAtAll}</EmptyState>
        ) : null}
      </Panel>
      {closed.length > 0 ? (
        <Panel title={message.closedTitle} aside={message.count(closed.length)}>
          {rows(closed, message.closedTitle)}
        </Panel>
      ) : null}
    </div>
  );
}
