/** The laptops of this point: who is in touch, pairing one more, striking one off. */

import { useState } from "react";
import { useAct, useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AddLaptop } from "./AddLaptop";
import { AsidePanel } from "./AsidePanel";
import { JoinForm } from "./JoinForm";
import { OtherLaptops } from "./OtherLaptops";
import { OwnLaptop } from "./OwnLaptop";
import { PairLaptop } from "./PairLaptop";
import "../../shared/columns.css";
import "./laptop.css";

export function Laptops() {
  const { shell } = useText();
  const { back } = useScreens();
  const pairing = useQueryCommand("get_pairing", {}).data;
  const [typing, setTyping] = useState(false);
  const cancel = useAct("cancel_pairing");
  const stage = pairing?.stage ?? "none";
  const leave = () => {
    if (stage !== "none") void cancel.run({});
    else if (typing) setTyping(false);
    else back();
  };
  useShortcut("Escape", leave);
  return (
    <Page title={shell.screens.laptops} keys={[{ keys: ["Esc"], does: shell.back, run: leave }]}>
      {pairing && stage !== "none" ? (
        <PairLaptop pairing={pairing} onType={() => setTyping(true)} />
      ) : typing ? (
        <JoinForm onBegun={() => setTyping(false)} onLeave={() => setTyping(false)} />
      ) : (
        <Overview onType={() => setTyping(true)} />
      )}
    </Page>
  );
}

function Overview({ onType }: { onType: () => void }) {
  const { laptop } = useText();
  const { data: laptops, error } = useQueryCommand("list_laptops", {});
  const may = useDesk()?.me.may.includes("settings") ?? false;
  if (!laptops) return <Unread error={error} />;
  return (
    <>
      <header>
        <h1 className="sp-screen-title">{laptop.title}</h1>
        <p className="sp-soft">{laptop.intro}</p>
      </header>
      <div className="sp-columns sp-laptops">
        <div className="sp-column">
          <OtherLaptops laptops={laptops.others} may={may} />
          <AsidePanel may={may} />
        </div>
        <div className="sp-column">
          <OwnLaptop laptops={laptops} may={may} />
          <AddLaptop may={may} onType={onType} />
        </div>
      </div>
    </>
  );
}
