/** The handover of a shift: how it would be now, or one that was offered. */

import { useState } from "react";
import { useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { isOpen, Offered } from "./Offered";
import { Prepare } from "./Prepare";
import "../../shared/columns.css";
import "./handover.css";

interface HandoverScreenProps {
  id: string | undefined;
  draft: string | undefined;
}

export function HandoverScreen({ id, draft }: HandoverScreenProps) {
  const { shell, shiftHandover: words } = useText();
  const { back } = useScreens();
  const desk = useQueryCommand("get_desk", {}).data;
  const letters = desk?.settings.letterKeys ?? false;
  const stage = useQueryCommand("get_handover", { id: id ?? "" }, { enabled: id !== undefined }).data?.row
    ?.stage;
  const reading = stage !== undefined && isOpen(stage) && (desk?.me.may.includes("log") ?? false);
  useShortcut("Escape", back);
  return (
    <Page
      title={shell.screens.handover}
      keys={[
        ...(reading && letters ? [{ keys: ["1", "…", "9"], does: words.keyExplain }] : []),
        ...(reading ? [{ keys: ["Alt", "V"], does: words.keyAsk }] : []),
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
    >
      {desk && id ? <Offered id={id} draft={draft} may={desk.me.may} /> : null}
      {desk && !id ? <PrepareOwn draft={draft} /> : null}
    </Page>
  );
}

/** The words that somebody began are there again: nobody looks for them on the desk at the end of a shift. */
function PrepareOwn({ draft }: { draft: string | undefined }) {
  const desk = useQueryCommand("get_desk", {}).data;
  const begun = desk?.drafts.find((one) => one.form === "handover" && one.mine && !one.putAway);
  const [opened] = useState(draft ?? begun?.id);
  return <Prepare draft={opened} may={desk?.me.may ?? []} />;
}
