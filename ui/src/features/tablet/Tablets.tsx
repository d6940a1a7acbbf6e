/** Tablets as a second desk: switching them on, letting one in, sending one away. */

import { useAct, useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { HowToJoin } from "./HowToJoin";
import { TabletList } from "./TabletList";
import "../../shared/columns.css";
import "./tablet.css";

/** When a tablet was last heard from is told to nobody. */
const EVERY_MS = 15_000;

export function Tablets() {
  const { shell, tablet } = useText();
  const { back } = useScreens();
  const { data: tablets, error } = useQueryCommand("get_tablets", {}, { everyMs: EVERY_MS });
  const may = useDesk()?.me.may.includes("settings") ?? false;
  useShortcut("Escape", back);
  return (
    <Page title={shell.screens.tablets} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
      <header>
        <h1 className="sp-screen-title">{tablet.title}</h1>
        <p className="sp-soft">{tablet.intro}</p>
      </header>
      {tablets ? null : <Unread error={error} />}
      {tablets && !tablets.open ? (
        <SwitchedOff may={may && tablets.possible} trouble={tablets.trouble} />
      ) : null}
      {tablets?.open ? (
        <div className="sp-columns">
          <TabletList tablets={tablets} may={may} />
          <HowToJoin tablets={tablets} may={may} />
        </div>
      ) : null}
    </Page>
  );
}

interface SwitchedOffProps {
  may: boolean;
  trouble: "not_listening" | "no_network" | "certificate_unreadable" | null;
}

function SwitchedOff({ may, trouble }: SwitchedOffProps) {
  const { tablet } = useText();
  const open = useAct("open_tablets");
  return (
    <Calm focusTitle level={2} title={tablet.offTitle} intro={tablet.offIntro}>
      {trouble ? <p className="sp-callout">{tablet.troubles[trouble]}</p> : null}
      <ul className="sp-to-do">
        {tablet.offRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {may ? (
        <div className="sp-actions">
          <Button kind="main" large busy={open.busy} onClick={() => void open.run({})}>
            {tablet.switchOn}
          </Button>
        </div>
      ) : (
        <p>
          <b>{tablet.onlyCoordinator}</b>
        </p>
      )}
    </Calm>
  );
}
