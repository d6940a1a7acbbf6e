/** What follows from a request elsewhere in the program: a promise or something to do, and a message without names. */

import { useDesk } from "../../app/commands";
import { useScreens } from "../../app/screens";
import type { RequestPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";

export function FollowUps({ page }: { page: RequestPage }) {
  const { action, message } = useText();
  const { go } = useScreens();
  const may = useDesk()?.me.may ?? [];
  const { id, number } = page.row;
  const note = () => go({ name: "actions", forRequest: { id, number } });
  const write = () => go({ name: "newMessage", direction: "out", about: { id, number } });
  const [mayNote, mayWrite] = [may.includes("log"), may.includes("message")];
  useShortcut("Alt+Z", note, { enabled: mayNote });
  useShortcut("Alt+R", write, { enabled: mayWrite });
  return (
    <>
      {mayNote ? (
        <Button shortcut="Alt Z" onClick={note}>
          {action.fromRequest}…
        </Button>
      ) : null}
      {mayWrite ? (
        <Button shortcut="Alt R" onClick={write}>
          {message.fromItem}…
        </Button>
      ) : null}
    </>
  );
}
