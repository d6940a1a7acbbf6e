/** The shift: who is in charge, what waits, who is here. */

import { useState } from "react";
import { useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { Charge } from "./Charge";
import { CheckInDialog } from "./CheckInDialog";
import { FewPeople } from "./FewPeople";
import { HandedOver } from "./HandedOver";
import { People } from "./People";
import { Ways } from "./Ways";
import "./shift.css";

interface ShiftProps {
  draft: string | undefined;
  /** Who has just handed over, when they can sign in. */
  leaving: string | undefined;
}

export function Shift({ draft, leaving }: ShiftProps) {
  const { shift: words, shell } = useText();
  const { back } = useScreens();
  const { data: shift, error } = useQueryCommand("get_shift", {});
  const desk = useQueryCommand("get_desk", {}).data;
  const [checkingIn, setCheckingIn] = useState(draft !== undefined);
  const may = desk?.me.may ?? [];
  const mayLog = may.includes("log");
  const letters = (desk?.settings.letterKeys ?? false) && mayLog;
  const leaver = shift?.here.find((one) => leaving !== undefined && one.volunteer === leaving);
  useShortcut("Escape", back);
  useShortcut(["n", "N"], () => setCheckingIn(true), { enabled: letters });
  return (
    <Page
      title={shell.screens.shift}
      keys={[
        ...(letters ? [{ keys: ["N"], does: words.keyCheckIn, run: () => setCheckingIn(true) }] : []),
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
    >
      <h1 className="sp-visually-hidden">{words.title}</h1>
      {shift && desk ? (
        <>
          <div className="sp-shift__top">
            <Charge shift={shift} me={desk.me} />
            <Ways />
          </div>
          <FewPeople shift={shift} mayChange={mayLog} />
          <People shift={shift} me={desk.me} letters={letters} onCheckIn={() => setCheckingIn(true)} />
          {leaver && mayLog ? <HandedOver key={leaver.id} one={leaver} /> : null}
          {checkingIn ? (
            <CheckInDialog shift={shift} draft={draft} onClose={() => setCheckingIn(false)} />
          ) : null}
        </>
      ) : (
        <Unread error={error} />
      )}
    </Page>
  );
}
